-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "passwordHash" TEXT,
    "timeZone" TEXT NOT NULL DEFAULT 'Europe/Paris',
    "locale" TEXT NOT NULL DEFAULT 'fr',
    "theme" TEXT NOT NULL DEFAULT 'system',
    "weeklyGoal" INTEGER NOT NULL DEFAULT 3,
    "retention" DOUBLE PRECISION NOT NULL DEFAULT 0.9,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "provider" TEXT NOT NULL,
    "providerAccountId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("provider","providerAccountId")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "userAgent" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "lastSeenAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "revokedAt" TIMESTAMP(3),

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Learner" (
    "id" TEXT NOT NULL,
    "userId" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Learner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Course" (
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "events" JSONB NOT NULL,
    "comparisons" JSONB NOT NULL,
    "publishedAt" TIMESTAMP(3) NOT NULL,
    "retiredAt" TIMESTAMP(3),

    CONSTRAINT "Course_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Document" (
    "courseSlug" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT,
    "date" TEXT,
    "licence" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "retiredAt" TIMESTAMP(3),

    CONSTRAINT "Document_pkey" PRIMARY KEY ("courseSlug","slug")
);

-- CreateTable
CREATE TABLE "Lesson" (
    "courseSlug" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "documentSlug" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "payload" JSONB NOT NULL,
    "retiredAt" TIMESTAMP(3),

    CONSTRAINT "Lesson_pkey" PRIMARY KEY ("courseSlug","slug")
);

-- CreateTable
CREATE TABLE "Section" (
    "courseSlug" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "documentSlug" TEXT NOT NULL,
    "lessonSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT,
    "retiredAt" TIMESTAMP(3),

    CONSTRAINT "Section_pkey" PRIMARY KEY ("courseSlug","id")
);

-- CreateTable
CREATE TABLE "Fact" (
    "courseSlug" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "sectionId" TEXT NOT NULL,
    "sentenceId" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "retiredAt" TIMESTAMP(3),

    CONSTRAINT "Fact_pkey" PRIMARY KEY ("courseSlug","id")
);

-- CreateTable
CREATE TABLE "Question" (
    "courseSlug" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "factId" TEXT NOT NULL,
    "eventId" TEXT,
    "sectionId" TEXT NOT NULL,
    "lessonSlug" TEXT NOT NULL,
    "sentenceId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "difficulty" INTEGER NOT NULL,
    "version" TEXT NOT NULL,
    "retiredAt" TIMESTAMP(3),

    CONSTRAINT "Question_pkey" PRIMARY KEY ("courseSlug","id")
);

-- CreateTable
CREATE TABLE "QuestionVersion" (
    "courseSlug" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "evidence" JSONB NOT NULL,
    "difficulty" INTEGER NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "reasons" JSONB NOT NULL,
    "origin" TEXT NOT NULL,
    "publishedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "QuestionVersion_pkey" PRIMARY KEY ("courseSlug","questionId","version")
);

-- CreateTable
CREATE TABLE "Attempt" (
    "id" TEXT NOT NULL,
    "learnerId" TEXT NOT NULL,
    "courseSlug" TEXT NOT NULL,
    "lessonSlug" TEXT,
    "mode" TEXT NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "finishedAt" TIMESTAMP(3),

    CONSTRAINT "Attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AttemptQuestion" (
    "attemptId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "courseSlug" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "seed" TEXT NOT NULL,
    "isFlagged" BOOLEAN NOT NULL DEFAULT false,
    "pending" JSONB,

    CONSTRAINT "AttemptQuestion_pkey" PRIMARY KEY ("attemptId","position")
);

-- CreateTable
CREATE TABLE "Answer" (
    "attemptId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "response" JSONB,
    "score" DOUBLE PRECISION NOT NULL,
    "verdict" TEXT NOT NULL,
    "certainty" TEXT,
    "answeredAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Answer_pkey" PRIMARY KEY ("attemptId","position")
);

-- CreateTable
CREATE TABLE "ReviewState" (
    "learnerId" TEXT NOT NULL,
    "courseSlug" TEXT NOT NULL,
    "factId" TEXT NOT NULL,
    "stability" DOUBLE PRECISION NOT NULL,
    "difficulty" DOUBLE PRECISION NOT NULL,
    "lastDay" INTEGER NOT NULL,
    "dueDay" INTEGER NOT NULL,
    "reviews" INTEGER NOT NULL,
    "lapses" INTEGER NOT NULL,

    CONSTRAINT "ReviewState_pkey" PRIMARY KEY ("learnerId","courseSlug","factId")
);

-- CreateTable
CREATE TABLE "ReviewLog" (
    "learnerId" TEXT NOT NULL,
    "courseSlug" TEXT NOT NULL,
    "factId" TEXT NOT NULL,
    "day" INTEGER NOT NULL,
    "rating" TEXT NOT NULL,
    "retention" DOUBLE PRECISION NOT NULL,
    "algorithm" TEXT NOT NULL,
    "stability" DOUBLE PRECISION NOT NULL,
    "difficulty" DOUBLE PRECISION NOT NULL,
    "dueDay" INTEGER NOT NULL,

    CONSTRAINT "ReviewLog_pkey" PRIMARY KEY ("learnerId","courseSlug","factId","day")
);

-- CreateTable
CREATE TABLE "ReadingPosition" (
    "learnerId" TEXT NOT NULL,
    "courseSlug" TEXT NOT NULL,
    "lessonSlug" TEXT NOT NULL,
    "blockId" TEXT NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ReadingPosition_pkey" PRIMARY KEY ("learnerId","courseSlug","lessonSlug")
);

-- CreateTable
CREATE TABLE "ReadSection" (
    "learnerId" TEXT NOT NULL,
    "courseSlug" TEXT NOT NULL,
    "sectionId" TEXT NOT NULL,
    "readAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ReadSection_pkey" PRIMARY KEY ("learnerId","courseSlug","sectionId")
);

-- CreateTable
CREATE TABLE "Report" (
    "attemptId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "learnerId" TEXT NOT NULL,
    "courseSlug" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "resolvedAt" TIMESTAMP(3),

    CONSTRAINT "Report_pkey" PRIMARY KEY ("attemptId","position")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMP(3),

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE INDEX "Session_userId_lastSeenAt_idx" ON "Session"("userId", "lastSeenAt");

-- CreateIndex
CREATE UNIQUE INDEX "Learner_userId_key" ON "Learner"("userId");

-- CreateIndex
CREATE INDEX "Lesson_courseSlug_number_idx" ON "Lesson"("courseSlug", "number");

-- CreateIndex
CREATE INDEX "Section_courseSlug_lessonSlug_idx" ON "Section"("courseSlug", "lessonSlug");

-- CreateIndex
CREATE INDEX "Question_courseSlug_lessonSlug_idx" ON "Question"("courseSlug", "lessonSlug");

-- CreateIndex
CREATE INDEX "Question_courseSlug_sectionId_idx" ON "Question"("courseSlug", "sectionId");

-- CreateIndex
CREATE INDEX "Question_courseSlug_sentenceId_idx" ON "Question"("courseSlug", "sentenceId");

-- CreateIndex
CREATE INDEX "Question_courseSlug_factId_idx" ON "Question"("courseSlug", "factId");

-- CreateIndex
CREATE INDEX "Attempt_learnerId_courseSlug_startedAt_idx" ON "Attempt"("learnerId", "courseSlug", "startedAt");

-- CreateIndex
CREATE INDEX "AttemptQuestion_courseSlug_questionId_version_idx" ON "AttemptQuestion"("courseSlug", "questionId", "version");

-- CreateIndex
CREATE INDEX "ReviewState_learnerId_dueDay_idx" ON "ReviewState"("learnerId", "dueDay");

-- CreateIndex
CREATE INDEX "Report_learnerId_idx" ON "Report"("learnerId");

-- CreateIndex
CREATE INDEX "Report_courseSlug_questionId_version_idx" ON "Report"("courseSlug", "questionId", "version");

-- CreateIndex
CREATE INDEX "RateLimit_expire_idx" ON "RateLimit"("expire");

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Learner" ADD CONSTRAINT "Learner_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_courseSlug_fkey" FOREIGN KEY ("courseSlug") REFERENCES "Course"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lesson" ADD CONSTRAINT "Lesson_courseSlug_fkey" FOREIGN KEY ("courseSlug") REFERENCES "Course"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lesson" ADD CONSTRAINT "Lesson_courseSlug_documentSlug_fkey" FOREIGN KEY ("courseSlug", "documentSlug") REFERENCES "Document"("courseSlug", "slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Section" ADD CONSTRAINT "Section_courseSlug_fkey" FOREIGN KEY ("courseSlug") REFERENCES "Course"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Section" ADD CONSTRAINT "Section_courseSlug_documentSlug_fkey" FOREIGN KEY ("courseSlug", "documentSlug") REFERENCES "Document"("courseSlug", "slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Section" ADD CONSTRAINT "Section_courseSlug_lessonSlug_fkey" FOREIGN KEY ("courseSlug", "lessonSlug") REFERENCES "Lesson"("courseSlug", "slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Fact" ADD CONSTRAINT "Fact_courseSlug_fkey" FOREIGN KEY ("courseSlug") REFERENCES "Course"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_courseSlug_fkey" FOREIGN KEY ("courseSlug") REFERENCES "Course"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_courseSlug_factId_fkey" FOREIGN KEY ("courseSlug", "factId") REFERENCES "Fact"("courseSlug", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_courseSlug_sectionId_fkey" FOREIGN KEY ("courseSlug", "sectionId") REFERENCES "Section"("courseSlug", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionVersion" ADD CONSTRAINT "QuestionVersion_courseSlug_questionId_fkey" FOREIGN KEY ("courseSlug", "questionId") REFERENCES "Question"("courseSlug", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_courseSlug_fkey" FOREIGN KEY ("courseSlug") REFERENCES "Course"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttemptQuestion" ADD CONSTRAINT "AttemptQuestion_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttemptQuestion" ADD CONSTRAINT "AttemptQuestion_courseSlug_questionId_version_fkey" FOREIGN KEY ("courseSlug", "questionId", "version") REFERENCES "QuestionVersion"("courseSlug", "questionId", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_attemptId_position_fkey" FOREIGN KEY ("attemptId", "position") REFERENCES "AttemptQuestion"("attemptId", "position") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewState" ADD CONSTRAINT "ReviewState_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewState" ADD CONSTRAINT "ReviewState_courseSlug_factId_fkey" FOREIGN KEY ("courseSlug", "factId") REFERENCES "Fact"("courseSlug", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewLog" ADD CONSTRAINT "ReviewLog_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewLog" ADD CONSTRAINT "ReviewLog_courseSlug_factId_fkey" FOREIGN KEY ("courseSlug", "factId") REFERENCES "Fact"("courseSlug", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReadingPosition" ADD CONSTRAINT "ReadingPosition_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReadSection" ADD CONSTRAINT "ReadSection_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_courseSlug_questionId_version_fkey" FOREIGN KEY ("courseSlug", "questionId", "version") REFERENCES "QuestionVersion"("courseSlug", "questionId", "version") ON DELETE RESTRICT ON UPDATE CASCADE;


