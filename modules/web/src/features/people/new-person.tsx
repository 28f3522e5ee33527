import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddMember } from '../../api/add-member';
import type { Member } from '../../api/types';
import { useOnce } from '../../ui/once';
import { Panel } from '../../ui/panel';
import { SaveRow } from '../../ui/save-row';
import { type PersonDraft, PersonFields } from './person-fields';

const NOBODY: PersonDraft = { email: '', name: '', language: '', roles: ['agent'] };

/** A form for somebody who is to work here. */
export function NewPerson({ added }: { added: (member: Member) => void }) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(NOBODY);
  const add = useAddMember(useOnce(JSON.stringify(draft)));
  const [over, setOver] = useState(false);
  const submit = () =>
    add.mutate(
      { ...draft, language: draft.language || undefined },
      {
        onSuccess: (member) => {
          setOver(true);
          // after the form knows that there is nothing to save any more
          setTimeout(() => added(member));
        },
      },
    );
  return (
    <Panel title={t('people.new')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <PersonFields draft={draft} change={setDraft} isNew failure={add.error} />
        <SaveRow
          dirty={!over && draft !== NOBODY}
          saving={add.isPending}
          failure={add.error}
          reset={() => setDraft(NOBODY)}
          overwrite={submit}
          label={t('people.add')}
        />
      </form>
    </Panel>
  );
}
