import { Button, Text } from '@mantine/core';
import { IconClockPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useExtendWrapUp } from '../../api/extend-wrap-up';
import { span } from '../../ui/clock';
import { ProblemNote } from '../../ui/problem-note';

/** Extends the wrap-up; it can be done once, so afterwards it says so. */
export function MoreTime({ interaction, seconds }: { interaction: string; seconds?: number }) {
  const { t } = useTranslation();
  const extend = useExtendWrapUp();
  if (!seconds && !extend.isSuccess) return null;
  return (
    <>
      {extend.error ? <ProblemNote failure={extend.error} /> : null}
      {seconds && !extend.isSuccess ? (
        <Button
          variant="default"
          h={40}
          leftSection={<IconClockPlus size={18} aria-hidden />}
          loading={extend.isPending}
          onClick={() => extend.mutate(interaction)}
        >
          {t('wrapUp.more', { time: span(seconds * 1000) })}
        </Button>
      ) : (
        // what was pressed is gone: the focus goes to what came of it
        <Text size="sm" c="dimmed" role="status" tabIndex={-1} ref={(text) => text?.focus()}>
          {t('wrapUp.extended')}
        </Text>
      )}
    </>
  );
}
