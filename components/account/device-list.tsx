import { useFormatter, useTranslations } from "next-intl";

export type Device = {
  readonly id: string;
  /** Browser and system, in words. */
  readonly name: string | null;
  readonly since: Date;
  readonly isThis: boolean;
};

type Props = { devices: readonly Device[]; now: Date; revoke: (form: FormData) => Promise<void> };

/** Where the account is signed in, and how to end it. */
export function DeviceList({ devices, now, revoke }: Props) {
  const t = useTranslations("account.devices");
  const format = useFormatter();
  return (
    <ul className="devices">
      {devices.map(({ id, name, since, isThis }) => {
        const date = format.relativeTime(since, now);
        return (
          <li key={id}>
            <span>
              {name ?? t("unknown")}
              <small>{t(isThis ? "thisSince" : "since", { date })}</small>
            </span>
            {!isThis && (
              <form action={revoke}>
                <input type="hidden" name="session" value={id} />
                <button className="btn2" aria-label={t("revokeLabel", { date })}>
                  {t("revoke")}
                </button>
              </form>
            )}
          </li>
        );
      })}
    </ul>
  );
}
