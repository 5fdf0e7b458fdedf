/** What serving a kept page costs when there is nothing on it. */
export default function BarePage() {
  return <p>Page nue</p>;
}
