import '../../theme/portal.css';
import { Checkbox, Select, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../api/types';
import { LANGUAGES } from '../../i18n';
import { aboutField } from '../../ui/refusal';
import { ROLES } from './people-filter';

export interface PersonDraft {
  email: string;
  name: string;
  language: string;
  roles: Role[];
}

interface Props {
  draft: PersonDraft;
  change: (draft: PersonDraft) => void;
  /** Somebody who is a member keeps the address, which the sign-in goes by. */
  isNew: boolean;
  readOnly?: boolean;
  failure: Error | null;
}

/** Who somebody is, and what they may do. */
export function PersonFields({ draft, change, isNew, readOnly, failure }: Props) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm">
      <TextInput
        label={t('people.email')}
        description={isNew ? t('people.emailWhy') : t('people.emailStays')}
        type="email"
        required={isNew}
        readOnly={!isNew}
        maxLength={254}
        autoComplete="off"
        error={aboutField(t, failure, '/email')}
        value={draft.email}
        onChange={(event) => change({ ...draft, email: event.currentTarget.value })}
      />
      <TextInput
        label={t('people.name')}
        required
        readOnly={readOnly}
        maxLength={200}
        autoComplete="off"
        value={draft.name}
        onChange={(event) => change({ ...draft, name: event.currentTarget.value })}
      />
      <Select
        label={t('people.language')}
        disabled={readOnly}
        data={[
          { value: '', label: t('people.noLanguage') },
          ...Object.entries(LANGUAGES).map(([value, label]) => ({ value, label })),
        ]}
        value={draft.language}
        onChange={(language) => change({ ...draft, language: language ?? '' })}
      />
      <Checkbox.Group
        label={t('people.roles')}
        error={aboutField(t, failure, '/roles')}
        value={draft.roles}
        onChange={(roles) => change({ ...draft, roles: roles as Role[] })}
      >
        <Stack gap="xs" mt={6}>
          {ROLES.map((role) => (
            <Checkbox
              key={role}
              value={role}
              disabled={readOnly}
              label={t(`roles.${role}`)}
              description={t(`people.may.${role}`)}
            />
          ))}
        </Stack>
      </Checkbox.Group>
    </Stack>
  );
}
