import { useTranslation } from 'react-i18next';
import { useContact } from '../../api/get-contact';
import { readable } from '../../ui/phone-number';
import { Timer } from '../../ui/timer';
import { words } from '../../ui/words';
import classes from './call-card.module.css';
import type { Preview } from './messages';
import { useRoutedBecause } from './routed-because';
import type { Work } from './state';

/** Who calls, as well as it is known: a name, a number, or that the number is withheld. */
export function useCaller(preview: Preview | undefined): { name: string; number?: string; pending?: boolean } {
  const { t } = useTranslation();
  const contact = useContact(preview?.contact);
  const number = contact.data?.identities?.find(({ kind }) => kind === 'number')?.value;
  const name = preview?.name ?? contact.data?.displayName;
  if (name) return { name, number: number && readable(number) };
  if (number) return { name: readable(number) };
  return { name: preview?.contact ? t('call.newCaller') : t('call.withheld'), pending: contact.isLoading };
}

interface Props {
  work: Work;
  skew: number;
  waiting: boolean;
}

/** Why they call, where they called, and how long they have waited. */
export function WorkFacts({ work, skew, waiting }: Props) {
  const { t, i18n } = useTranslation();
  const { preview, queue } = work;
  const routed = useRoutedBecause(waiting ? preview.because : undefined);
  const languages = new Intl.DisplayNames([i18n.language], { type: 'language' });
  return (
    <dl className={classes.facts}>
      <Fact name={t('call.queue')}>{queue.label || queue.name}</Fact>
      {waiting && preview.waitingSince ? (
        <Fact name={t('call.waited')}>
          <Timer since={preview.waitingSince} skew={skew} />
        </Fact>
      ) : null}
      {preview.language ? <Fact name={t('call.language')}>{languages.of(preview.language)}</Fact> : null}
      {preview.number ? <Fact name={t('call.dialled')}>{readable(preview.number)}</Fact> : null}
      {preview.ticket ? <Fact name={t('call.ticket')}>#{preview.ticket}</Fact> : null}
      {Object.entries(preview.collected ?? {}).map(([key, value]) => (
        <Fact key={key} name={words(key)}>
          {typeof value === 'string' ? value : JSON.stringify(value)}
        </Fact>
      ))}
      {routed ? (
        <Fact name={t('because.title')} wide>
          {routed}
        </Fact>
      ) : null}
    </dl>
  );
}

function Fact({ name, wide, children }: { name: string; wide?: boolean; children: React.ReactNode }) {
  return (
    <div style={wide ? { gridColumn: '1 / -1' } : undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
