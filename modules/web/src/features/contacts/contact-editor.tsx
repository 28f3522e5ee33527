import { ActionIcon, Modal, Skeleton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPencil } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangeContact } from '../../api/change-contact';
import type { Contact } from '../../api/types';

const ContactForm = lazy(() => import('./contact-form').then(({ ContactForm: form }) => ({ default: form })));

/** A button that opens a form for what people know of a contact. */
export function ContactEditor({ contact }: { contact: Contact }) {
  const { t } = useTranslation();
  const [opened, { open, close }] = useDisclosure(false);
  const change = useChangeContact(contact);
  return (
    <>
      <ActionIcon variant="subtle" color="gray" size={32} aria-label={t('contact.edit')} onClick={open}>
        <IconPencil size={18} />
      </ActionIcon>
      <Modal
        opened={opened}
        onClose={close}
        size="lg"
        title={t('contact.edit')}
        closeButtonProps={{ 'aria-label': t('keys.close') }}
      >
        <Suspense fallback={<Skeleton height={320} />}>
          <ContactForm
            contact={contact}
            saving={change.isPending}
            failure={change.error}
            save={(body) => change.mutate(body, { onSuccess: close })}
            cancel={close}
          />
        </Suspense>
      </Modal>
    </>
  );
}
