import { useTranslation } from 'react-i18next';

/** A moment in the words of the reader: the time of today, else the day too. */
export function When({ at, seconds }: { at: string; seconds?: boolean }) {
  const { i18n } = useTranslation();
  const moment = new Date(at);
  const today = moment.toDateString() === new Date().toDateString();
  const time = { hour: '2-digit', minute: '2-digit', second: seconds ? '2-digit' : undefined } as const;
  const format = new Intl.DateTimeFormat(
    i18n.language,
    today ? time : { ...time, day: 'numeric', month: 'short', year: 'numeric' },
  );
  return (
    <time
      dateTime={at}
      title={new Intl.DateTimeFormat(i18n.language, { dateStyle: 'full', timeStyle: 'medium' }).format(moment)}
    >
      {format.format(moment)}
    </time>
  );
}
