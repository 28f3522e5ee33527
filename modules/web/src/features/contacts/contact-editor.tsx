import { ActionIcon, Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangeContact } from '../../api/change-contact';
import type { Contact } from '../../api/types';
import { LANGUAGES } from '../../i18n';
import { ProblemNote } from '../../ui/problem-note';

/** A button that opens a form for what people know of a contact. */
export function ContactEditor({ contact }: { contact: Contact }) {
  const { t } = useTranslation();
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <ActionIcon variant="subtle" color="gray" size={32} aria-label={t('contact.edit')} onClick={open}>
        <IconPencil size={18} />
      </ActionIcon>
      <Modal
        opened={opened}
        onClose={close}
        title={t('contact.edit')}
        closeButtonProps={{ 'aria-label': t('keys.close') }}
      >
        <ContactForm contact={contact} done={close} />
      </Modal>
    </>
  );
}

function ContactForm({ contact, done }: { contact: Contact; done: () => void }) {
  const { t } = useTranslation();
  const [displayName, setDisplayName] = useState(contact.displayName ?? '');
  const [language, setLanguage] = useState(contact.language ?? null);
  const change = useChangeContact(contact);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate(
          { displayName: displayName.trim() || undefined, language: language ?? undefined },
          { onSuccess: done },
        );
      }}
    >
      <Stack>
        {change.error ? <ProblemNote failure={change.error} /> : null}
        <TextInput
          data-autofocus
          label={t('contact.name')}
          maxLength={200}
          value={displayName}
          onChange={(event) => setDisplayName(event.currentTarget.value)}
        />
        <Select
          label={t('contact.language')}
          data={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))}
          value={language}
          onChange={setLanguage}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={done}>
            {t('form.cancel')}
          </Button>
          <Button type="submit" loading={change.isPending}>
            {t('form.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
