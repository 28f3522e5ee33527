import { Alert, Button, Group, Modal, Radio, Skeleton, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactChange } from '../../api/change-contact';
import { useContact } from '../../api/get-contact';
import { useContactRules } from '../../api/get-contact-rules';
import { useMergeContact } from '../../api/merge-contact';
import type { Contact } from '../../api/types';
import { shownValue } from '../../ui/custom-fields';
import { labelIn } from '../../ui/label';
import { ProblemNote } from '../../ui/problem-note';
import classes from './contacts.module.css';
import { fieldOf, keepOf, type Side, type SideRow } from './sides';

interface Props {
  contact: Contact;
  /** The one that becomes this one; nothing is shown without. */
  other: string | undefined;
  close: () => void;
}

/** Two contacts side by side: what is to survive of each. */
export function MergeContacts({ contact, other, close }: Props) {
  const { t } = useTranslation();
  const found = useContact(other);
  return (
    <Modal
      opened={other !== undefined}
      onClose={close}
      size="xl"
      title={t('merge.title')}
      closeButtonProps={{ 'aria-label': t('keys.close') }}
    >
      {found.error ? <ProblemNote failure={found.error} /> : null}
      {found.isLoading ? <Skeleton height={240} /> : null}
      {found.data && found.data.id === contact.id ? <Text>{t('merge.oneAlready')}</Text> : null}
      {found.data && found.data.id !== contact.id ? <Sides mine={contact} theirs={found.data} close={close} /> : null}
    </Modal>
  );
}

function Sides({ mine, theirs, close }: { mine: Contact; theirs: Contact; close: () => void }) {
  const { t, i18n } = useTranslation();
  const { fields } = useContactRules();
  const merge = useMergeContact(mine);
  const rows: SideRow[] = [
    { key: 'displayName', label: t('contact.name') },
    { key: 'language', label: t('contact.language') },
    { key: 'bestTime', label: t('contactMore.bestTime') },
    ...fields
      .filter(({ on }) => on.includes('contact'))
      .map((field) => ({ key: `custom.${field.name}`, label: labelIn(field.label, i18n.language), field })),
  ];
  const [chosen, setChosen] = useState<Record<string, Side>>({});
  const sideOf = (key: string): Side => chosen[key] ?? (fieldOf(mine, key) == null ? 'theirs' : 'mine');
  const shown = ({ key, field }: SideRow, contact: Contact) => {
    const value = fieldOf(contact, key);
    if (value == null) return '–';
    return field ? shownValue(field, value, i18n.language, t('contactMore.yes')) || '–' : String(value);
  };
  const keep: ContactChange = keepOf(rows, mine, theirs, sideOf);
  return (
    <Stack>
      {merge.error ? <ProblemNote failure={merge.error} /> : null}
      <div style={{ overflowX: 'auto' }}>
        <table className={classes.sides}>
          <thead>
            <tr>
              <td />
              <th scope="col">{t('merge.this')}</th>
              <th scope="col">{t('merge.other')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.label}</th>
                {(['mine', 'theirs'] as const).map((side) => (
                  <td key={side}>
                    <Radio
                      name={row.key}
                      label={shown(row, side === 'mine' ? mine : theirs)}
                      checked={sideOf(row.key) === side}
                      onChange={() => setChosen({ ...chosen, [row.key]: side })}
                    />
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{t('contactMore.recognisedBy')}</th>
              {[mine, theirs].map((each) => (
                <td key={each.id}>{each.identities.map(({ value }) => value).join(', ') || '–'}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      <Alert variant="default" title={t('merge.what')}>
        {t('merge.whatItDoes')}
      </Alert>
      <Group justify="flex-end">
        <Button variant="default" onClick={close}>
          {t('form.cancel')}
        </Button>
        <Button
          loading={merge.isPending}
          onClick={() => merge.mutate({ other: theirs.id, keep }, { onSuccess: close })}
        >
          {t('merge.do')}
        </Button>
      </Group>
    </Stack>
  );
}
