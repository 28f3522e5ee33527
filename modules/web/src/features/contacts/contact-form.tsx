import { Button, Checkbox, Group, Select, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactChange } from '../../api/change-contact';
import { Refused } from '../../api/client';
import { useContactRules } from '../../api/get-contact-rules';
import { useMembers } from '../../api/list-members';
import type { Contact, ContactIdentity } from '../../api/types';
import { LANGUAGES } from '../../i18n';
import { CustomFields } from '../../ui/custom-fields';
import { ProblemNote } from '../../ui/problem-note';
import { IdentityFields } from './identity-fields';
import { TakenNote } from './taken-note';

interface Props {
  contact?: Contact;
  saving: boolean;
  failure: Error | null;
  save: (change: ContactChange) => void;
  cancel: () => void;
}

const known = (identities: ContactIdentity[]) => identities.filter(({ value }) => value.trim());

/** What people know of a contact, to be written down. */
export function ContactForm({ contact, saving, failure, save, cancel }: Props) {
  const { t } = useTranslation();
  const { fields } = useContactRules();
  const agents = useAgentChoices();
  const [displayName, setDisplayName] = useState(contact?.displayName ?? '');
  const [language, setLanguage] = useState(contact?.language ?? null);
  const [preferredAgent, setPreferredAgent] = useState(contact?.preferredAgent ?? null);
  const [doNotCall, setDoNotCall] = useState(contact?.doNotCall ?? false);
  const [bestTime, setBestTime] = useState(contact?.bestTime ?? '');
  const [identities, setIdentities] = useState(contact?.identities ?? [{ kind: 'number', value: '' } as const]);
  const [custom, setCustom] = useState(contact?.custom ?? {});
  const own = fields.filter(({ on }) => on.includes('contact'));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save({
      displayName: displayName.trim() || null,
      language,
      preferredAgent,
      doNotCall,
      bestTime: bestTime.trim() || null,
      identities: known(identities),
      ...(own.length > 0 ? { custom } : {}),
    });
  };
  const taken = failure instanceof Refused && failure.kind === 'identity-taken' ? failure : undefined;
  return (
    <form onSubmit={submit}>
      <Stack>
        {taken ? <TakenNote refusal={taken} mine={contact?.id} /> : null}
        {failure && !taken ? <ProblemNote failure={failure} /> : null}
        <TextInput
          data-autofocus
          label={t('contact.name')}
          maxLength={200}
          value={displayName}
          onChange={(event) => setDisplayName(event.currentTarget.value)}
        />
        <IdentityFields identities={identities} change={setIdentities} />
        <CustomFields fields={own} values={custom} change={setCustom} />
        <Group grow align="flex-start">
          <Select
            label={t('contact.language')}
            clearable
            data={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))}
            value={language}
            onChange={setLanguage}
          />
          <Select
            label={t('contactMore.preferredAgent')}
            clearable
            searchable
            data={agents}
            value={preferredAgent}
            onChange={setPreferredAgent}
          />
        </Group>
        <TextInput
          label={t('contactMore.bestTime')}
          placeholder={t('contactMore.bestTimeExample')}
          maxLength={100}
          value={bestTime}
          onChange={(event) => setBestTime(event.currentTarget.value)}
        />
        <Checkbox
          label={t('contactMore.doNotCall')}
          checked={doNotCall}
          onChange={(event) => setDoNotCall(event.currentTarget.checked)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={cancel}>
            {t('form.cancel')}
          </Button>
          <Button type="submit" loading={saving}>
            {t('form.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function useAgentChoices() {
  const members = useMembers();
  return (members.data?.pages.flatMap(({ items }) => items) ?? [])
    .filter(({ roles }) => roles.includes('agent'))
    .map(({ id, name }) => ({ value: id, label: name }));
}
