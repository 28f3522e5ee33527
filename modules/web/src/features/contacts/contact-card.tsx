import { Group, Skeleton, Stack, Text } from '@mantine/core';
import { IconMail, IconPhone, IconUserQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useContact } from '../../api/get-contact';
import { Empty } from '../../ui/empty';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import { ContactEditor } from './contact-editor';

/** Who somebody is: name, language, and what they are recognised by. */
export function ContactCard({ contact }: { contact: string | undefined }) {
  const { t } = useTranslation();
  const { data, error, refetch, isLoading } = useContact(contact);
  return (
    <Panel title={t('contact.title')} aside={data ? <ContactEditor contact={data} /> : null}>
      {error ? <ProblemNote failure={error} again={() => void refetch()} /> : null}
      {isLoading ? <Skeleton height={64} /> : null}
      {contact === undefined ? <Empty icon={IconUserQuestion} text={t('contact.withheld')} /> : null}
      {data ? (
        <Stack gap={8}>
          <Text fw={650} size="lg">
            {data.displayName ?? t('contact.nameless')}
          </Text>
          {data.identities?.map(({ kind, value }) => (
            <Group key={value} gap={8} wrap="nowrap">
              {kind === 'email' ? <IconMail size={16} aria-hidden /> : <IconPhone size={16} aria-hidden />}
              <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                {value}
              </Text>
            </Group>
          ))}
          <ContactLanguage language={data.language} />
        </Stack>
      ) : null}
    </Panel>
  );
}

function ContactLanguage({ language }: { language?: string | null }) {
  const { t, i18n } = useTranslation();
  if (!language) return null;
  const name = new Intl.DisplayNames([i18n.language], { type: 'language' }).of(language);
  return (
    <Text size="sm" c="dimmed">
      {t('contact.speaks', { language: name })}
    </Text>
  );
}
