import { PageFrame } from "@/components/ui/page-frame";

export default function HomePage() {
  return (
    <PageFrame>
      <p>…</p>
    </PageFrame>
  );
}
