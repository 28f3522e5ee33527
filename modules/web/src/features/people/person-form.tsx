import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangeMember } from '../../api/change-member';
import { useMember } from '../../api/get-member';
import type { Member } from '../../api/types';
import { Panel } from '../../ui/panel';
import { SaveRow } from '../../ui/save-row';
import { type PersonDraft, PersonFields } from './person-fields';

const draftOf = ({ email, name, language, roles }: Member): PersonDraft => ({
  email,
  name,
  language: language ?? '',
  roles: [...roles].sort(),
});

const same = (a: PersonDraft, b: PersonDraft) =>
  JSON.stringify(a) === JSON.stringify({ ...b, roles: [...b.roles].sort() });

/** Who somebody is here, and what they may do. */
export function PersonForm({ member, readOnly }: { member: Member; readOnly: boolean }) {
  const { t } = useTranslation();
  const fresh = useMember(member.id);
  // what the form was filled from: what others store meanwhile does not change it under somebody's hands
  const [base, setBase] = useState(member);
  const [draft, setDraft] = useState(draftOf(member));
  const change = useChangeMember();
  const dirty = !same(draftOf(base), draft);
  const fill = (from: Member) => {
    setBase(from);
    setDraft(draftOf(from));
  };
  const again = (from: Member | undefined) => {
    change.reset();
    fill(from ?? base);
  };
  const save = (onto: Member) =>
    change.mutate(
      { member: onto, change: { name: draft.name.trim(), language: draft.language, roles: draft.roles } },
      { onSuccess: fill },
    );
  if (member.version > base.version && !dirty) fill(member);
  return (
    <Panel title={t('people.who')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save(base);
        }}
      >
        <PersonFields draft={draft} change={setDraft} isNew={false} readOnly={readOnly} failure={change.error} />
        {readOnly ? null : (
          <SaveRow
            dirty={dirty}
            saving={change.isPending}
            failure={change.error}
            saved={change.isSuccess}
            reset={() => void fresh.refetch().then(({ data }) => again(data))}
            overwrite={() => void fresh.refetch().then(({ data }) => save(data ?? base))}
          />
        )}
      </form>
    </Panel>
  );
}
