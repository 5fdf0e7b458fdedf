import { useTranslations } from "next-intl";
import { ZOOMS } from "./zoom";

/** How wide the line is drawn: a scale that the style sheet reads, so that it works without a script. */
export function ZoomChoice() {
  const t = useTranslations("timeline.zoom");
  return (
    <fieldset className="zoom">
      <legend>{t("legend")}</legend>
      {ZOOMS.map((zoom) => (
        <label key={zoom}>
          <input type="radio" name="echelle" value={zoom} defaultChecked={zoom === 1} data-zoom={zoom} />
          <span>{zoom === 1 ? t("whole") : t("times", { zoom })}</span>
        </label>
      ))}
    </fieldset>
  );
}
