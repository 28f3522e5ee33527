import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../api/get-member-me';
import { useDesk } from '../features/desk/desk';
import { FollowUpList } from '../features/follow-ups/follow-up-list';
import { Page } from '../ui/page';
import panel from '../ui/panel.module.css';

/** Callbacks and follow-ups by their time: one's own, or everybody's. */
export default function FollowUpsPage() {
  const { t } = useTranslation();
  const { skew } = useDesk();
  const agent = useMe().data?.roles.includes('agent') ?? false;
  const [whose, setWhose] = useState('all');
  return (
    <Page title={t('followUps.title')}>
      {agent ? (
        <SegmentedControl
          aria-label={t('followUps.whose')}
          w="fit-content"
          value={whose}
          onChange={setWhose}
          data={[
            { value: 'all', label: t('followUps.everybodys') },
            { value: 'mine', label: t('followUps.mine') },
          ]}
        />
      ) : null}
      <div className={panel.panel} style={{ padding: 8 }}>
        <FollowUpList filter={agent && whose === 'mine' ? { mine: true } : {}} skew={skew} />
      </div>
    </Page>
  );
}
