import { useTranslation } from 'react-i18next';
import { useChangeMember } from '../../api/change-member';
import { useMember } from '../../api/get-member';
import type { Member } from '../../api/types';
import { Panel } from '../../ui/panel';
import { SaveRow } from '../../ui/save-row';
import { useStoredForm } from '../../ui/stored-form';
import { type PersonDraft, PersonFields } from './person-fields';

const draftOf = ({ email, name, language, roles }: Member): PersonDraft => ({
  email,
  name,
  language: language ?? '',
  roles,
});

const shape = (draft: PersonDraft) => JSON.stringify({ ...draft, roles: [...draft.roles].sort() });

/** Who somebody is here, and what they may do. */
export function PersonForm({ member, readOnly }: { member: Member; readOnly: boolean }) {
  const { t } = useTranslation();
  const fresh = useMember(member.id);
  const change = useChangeMember();
  const { draft, setDraft, submit, row } = useStoredForm({
    stored: member,
    draftOf,
    shape,
    refetch: fresh.refetch,
    change,
    sends: (onto, { name, language, roles }) => ({ member: onto, change: { name: name.trim(), language, roles } }),
  });
  return (
    <Panel title={t('people.who')}>
      <form onSubmit={submit}>
        <PersonFields draft={draft} change={setDraft} isNew={false} readOnly={readOnly} failure={change.error} />
        {readOnly ? null : <SaveRow {...row} />}
      </form>
    </Panel>
  );
}
