import { Button, Group, SegmentedControl } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../api/get-member-me';
import { QueueTable } from '../features/queues/queue-table';
import { useSession } from '../session/session';
import { Page } from '../ui/page';

/** The tenant's queues and their rules. */
export default function QueuesPage() {
  const { t } = useTranslation();
  const { tenant } = useSession();
  const me = useMe();
  const [shown, setShown] = useState('open');
  return (
    <Page
      title={t('areas.queues')}
      aside={
        me.data?.roles.includes('tenant-admin') ? (
          <Button component={Link} to={`/t/${tenant}/queues/new`} leftSection={<IconPlus size={16} />}>
            {t('queues.add')}
          </Button>
        ) : null
      }
    >
      <Group>
        <SegmentedControl
          aria-label={t('queues.which')}
          value={shown}
          onChange={setShown}
          data={[
            { value: 'open', label: t('queues.opened') },
            { value: 'closed', label: t('queues.closed') },
          ]}
        />
      </Group>
      <QueueTable closed={shown === 'closed'} />
    </Page>
  );
}
