const PARAGRAPHS = 50;
const PARAGRAPH = "Un paragraphe de leçon, long comme le sont ceux des documents que l’on étudie ici. ".repeat(6);

/** What serving a kept page costs when it is as long as a lesson: its text goes out twice, as HTML and as Next's own data. */
export default function LongPage() {
  return Array.from({ length: PARAGRAPHS }, (_, index) => <p key={index}>{PARAGRAPH}</p>);
}
