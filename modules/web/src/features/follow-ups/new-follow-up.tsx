import { Button, Modal, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTenant } from '../../api/get-tenant';
import { useMakeFollowUp } from '../../api/make-follow-up';
import { FollowUpFields, NO_PROMISE } from '../../ui/follow-up-fields';
import { ProblemNote } from '../../ui/problem-note';

/** A button that opens a form for a promise about a ticket. */
export function NewFollowUp({ ticket, skew }: { ticket: string; skew: number }) {
  const { t } = useTranslation();
  const [opened, { open, close }] = useDisclosure(false);
  const [draft, setDraft] = useState(NO_PROMISE);
  const make = useMakeFollowUp();
  const zone = useTenant().data?.zone ?? 'UTC';
  return (
    <>
      <Button variant="default" leftSection={<IconCalendarPlus size={18} aria-hidden />} onClick={open}>
        {t('followUps.promise')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t('followUps.promise')}
        closeButtonProps={{ 'aria-label': t('keys.close') }}
      >
        <form
          onSubmit={(event) => {
            event.preventDefault();
            make.mutate(
              { ticket, ...draft },
              {
                onSuccess: () => {
                  setDraft(NO_PROMISE);
                  close();
                },
              },
            );
          }}
        >
          <Stack>
            {make.error ? <ProblemNote failure={make.error} /> : null}
            <FollowUpFields draft={draft} change={setDraft} zone={zone} now={Date.now() + skew} />
            <Button type="submit" disabled={!draft.at || !draft.note.trim()} loading={make.isPending}>
              {t('form.save')}
            </Button>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
