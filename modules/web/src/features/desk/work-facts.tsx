import { Badge, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useContact } from '../../api/get-contact';
import { Timer } from '../../ui/timer';
import classes from './call-card.module.css';
import type { Preview } from './messages';
import type { Work } from './state';

/** Who calls, as well as it is known: a name, a number, or that the number is withheld. */
export function useCaller(preview: Preview | undefined): { name: string; number?: string } {
  const { t } = useTranslation();
  const contact = useContact(preview?.contact);
  const number = contact.data?.identities?.find(({ kind }) => kind === 'number')?.value;
  const name = preview?.name ?? contact.data?.displayName;
  if (name) return { name, number };
  if (number) return { name: number };
  return { name: preview?.contact ? t('call.newCaller') : t('call.withheld') };
}

/** Why they call, where they called, and how long they have waited. */
export function WorkFacts({ work, skew, waiting }: { work: Work; skew: number; waiting: boolean }) {
  const { t, i18n } = useTranslation();
  const { preview, queue } = work;
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
      {preview.number ? <Fact name={t('call.dialled')}>{preview.number}</Fact> : null}
      {preview.ticket ? <Fact name={t('call.ticket')}>#{preview.ticket}</Fact> : null}
      {preview.collected && Object.keys(preview.collected).length > 0 ? (
        <Fact name={t('call.collected')}>
          <Group gap={6}>
            {Object.entries(preview.collected).map(([key, value]) => (
              <Badge key={key} variant="default" tt="none" radius="sm">
                {key}: {typeof value === 'string' ? value : JSON.stringify(value)}
              </Badge>
            ))}
          </Group>
        </Fact>
      ) : null}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
