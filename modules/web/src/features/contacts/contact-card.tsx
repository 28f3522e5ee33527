import { Badge, Group, Skeleton, Stack, Text } from '@mantine/core';
import { IconId, IconMail, IconPhone, IconPhoneOff, IconUserQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useContact } from '../../api/get-contact';
import { useContactRules } from '../../api/get-contact-rules';
import { useMembers } from '../../api/list-members';
import type { Contact } from '../../api/types';
import { shownValue } from '../../ui/custom-fields';
import { Empty } from '../../ui/empty';
import { labelIn } from '../../ui/label';
import { Panel } from '../../ui/panel';
import { readable } from '../../ui/phone-number';
import { ProblemNote } from '../../ui/problem-note';
import { ContactEditor } from './contact-editor';
import classes from './contacts.module.css';

const ICONS = { number: IconPhone, email: IconMail, external: IconId };

/** Who somebody is: name, what they are recognised by, what they prefer, and what the tenant keeps about them. */
export function ContactCard({ contact }: { contact: string | undefined }) {
  const { t } = useTranslation();
  const { data, error, refetch, isLoading } = useContact(contact);
  return (
    <Panel title={t('contact.title')} aside={data ? <ContactEditor key={data.version} contact={data} /> : null}>
      {error ? <ProblemNote failure={error} again={() => void refetch()} /> : null}
      {isLoading ? <Skeleton height={64} /> : null}
      {contact === undefined ? <Empty icon={IconUserQuestion} text={t('contact.withheld')} /> : null}
      {data ? (
        <Stack gap={8}>
          <Text fw={650} size="lg">
            {data.displayName ?? t('contact.nameless')}
          </Text>
          {data.doNotCall ? (
            <Badge
              variant="default"
              tt="none"
              leftSection={<IconPhoneOff size={14} aria-hidden />}
              style={{ borderColor: 'var(--breach)', color: 'var(--breach-text)' }}
            >
              {t('contactMore.doNotCall')}
            </Badge>
          ) : null}
          {data.identities.map(({ kind, value }) => {
            const Icon = ICONS[kind];
            return (
              <Group key={kind + value} gap={8} wrap="nowrap">
                <Icon size={16} aria-hidden style={{ flex: 'none' }} />
                <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                  {kind === 'number' ? readable(value) : value}
                </Text>
              </Group>
            );
          })}
          <Facts contact={data} />
        </Stack>
      ) : null}
    </Panel>
  );
}

function Facts({ contact }: { contact: Contact }) {
  const { t, i18n } = useTranslation();
  const { fields } = useContactRules();
  const members = useMembers();
  const agent = members.data?.pages.flatMap(({ items }) => items).find(({ id }) => id === contact.preferredAgent);
  const languages = new Intl.DisplayNames([i18n.language], { type: 'language' });
  const facts: [string, string][] = [
    [t('contact.language'), contact.language ? (languages.of(contact.language) ?? '') : ''],
    [t('contactMore.preferredAgent'), agent?.name ?? ''],
    [t('contactMore.bestTime'), contact.bestTime ?? ''],
    ...fields
      .filter(({ on }) => on.includes('contact'))
      .map((field): [string, string] => [
        labelIn(field.label, i18n.language),
        shownValue(field, contact.custom[field.name], i18n.language, t('contactMore.yes')),
      ]),
  ];
  const shown = facts.filter(([, value]) => value);
  if (shown.length === 0) return null;
  return (
    <dl className={classes.facts}>
      {shown.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
