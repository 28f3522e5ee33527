import { Group, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { localAfter } from './local-time';

/** A promise as it is being written. */
export interface FollowUpDraft {
  at: string;
  note: string;
  mine: boolean;
}

export const NO_PROMISE: FollowUpDraft = { at: '', note: '', mine: true };

interface Props {
  draft: FollowUpDraft;
  change: (draft: FollowUpDraft) => void;
  zone: string;
  /** Business time now, in milliseconds. */
  now: number;
}

/** When to come back, what about, and who does it. */
export function FollowUpFields({ draft, change, zone, now }: Props) {
  const { t } = useTranslation();
  const soon = [
    { label: t('followUps.inAnHour'), at: localAfter(now, zone, 60) },
    { label: t('followUps.tomorrow'), at: `${localAfter(now, zone, 24 * 60).slice(0, 10)}T09:00` },
  ];
  return (
    <Stack gap="xs">
      <Group gap="xs" align="flex-end">
        <TextInput
          flex={1}
          miw={200}
          type="datetime-local"
          label={t('followUps.when', { zone })}
          min={localAfter(now, zone, 1)}
          value={draft.at}
          onChange={(event) => change({ ...draft, at: event.currentTarget.value })}
        />
        <SegmentedControl
          aria-label={t('followUps.quick')}
          data={soon.map(({ label, at }) => ({ value: at, label }))}
          value={soon.some(({ at }) => at === draft.at) ? draft.at : ''}
          onChange={(at) => change({ ...draft, at })}
        />
      </Group>
      <TextInput
        label={t('followUps.about')}
        maxLength={1000}
        value={draft.note}
        onChange={(event) => change({ ...draft, note: event.currentTarget.value })}
      />
      <SegmentedControl
        aria-label={t('followUps.who')}
        w="fit-content"
        data={[
          { value: 'me', label: t('followUps.me') },
          { value: 'queue', label: t('followUps.anybody') },
        ]}
        value={draft.mine ? 'me' : 'queue'}
        onChange={(who) => change({ ...draft, mine: who === 'me' })}
      />
    </Stack>
  );
}
