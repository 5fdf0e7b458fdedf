"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { useBeside } from "@/components/ui/use-beside";
import { courseStateAddress, type CourseState } from "./course-state";

type Props = { courseSlug: string; version: string };

/** Draws the page again if its course was published anew since it was rendered. Shows nothing. */
export function Heal({ courseSlug, version }: Props) {
  const router = useRouter();
  const published = useBeside<CourseState>(courseStateAddress(courseSlug))?.version;
  const isTried = useRef(false);

  useEffect(() => {
    if (!published || published === version || isTried.current) return;
    isTried.current = true;
    router.refresh();
  }, [published, version, router]);

  return null;
}
