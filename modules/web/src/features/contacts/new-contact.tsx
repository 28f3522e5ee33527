import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUserPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCreateContact } from '../../api/create-contact';
import { useSession } from '../../session/session';
import { ContactForm } from './contact-form';

/** A button that opens a form for somebody who has not called yet. */
export function NewContact() {
  const { t } = useTranslation();
  const { tenant } = useSession();
  const navigate = useNavigate();
  const [opened, { open, close }] = useDisclosure(false);
  const create = useCreateContact();
  return (
    <>
      <Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={open}>
        {t('contactMore.create')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        size="lg"
        title={t('contactMore.create')}
        closeButtonProps={{ 'aria-label': t('keys.close') }}
      >
        <ContactForm
          saving={create.isPending}
          failure={create.error}
          save={(body) =>
            create.mutate(body, {
              onSuccess: ({ id }) => void navigate({ to: `/t/${tenant}/contacts/${id}` as string }),
            })
          }
          cancel={close}
        />
      </Modal>
    </>
  );
}
