-- AlterTable
ALTER TABLE "Question" ADD COLUMN "tells" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "AttemptQuestion" ADD COLUMN "optionCount" INTEGER;
