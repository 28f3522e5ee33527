import { ActionIcon, Button, Fieldset, Group, Select, Stack, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ContactIdentity } from '../../api/types';

const KINDS: ContactIdentity['kind'][] = ['number', 'email', 'external'];
const TYPES = { number: 'tel', email: 'email', external: 'text' } as const;

interface Props {
  identities: ContactIdentity[];
  change: (identities: ContactIdentity[]) => void;
}

/** By what somebody is recognised: numbers, addresses, ids of other systems. */
export function IdentityFields({ identities, change }: Props) {
  const { t } = useTranslation();
  const put = (at: number, next: Partial<ContactIdentity>) =>
    change(identities.map((each, index) => (index === at ? { ...each, ...next } : each)));
  return (
    <Fieldset legend={t('contactMore.recognisedBy')}>
      <Stack gap="xs">
        {identities.map(({ kind, value }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what is being written has no id of its own
          <Group key={index} gap="xs" wrap="nowrap">
            <Select
              w={130}
              aria-label={t('contactMore.kind')}
              allowDeselect={false}
              data={KINDS.map((each) => ({ value: each, label: t(`contactMore.kinds.${each}`) }))}
              value={kind}
              onChange={(next) => put(index, { kind: next as ContactIdentity['kind'] })}
            />
            <TextInput
              flex={1}
              type={TYPES[kind]}
              aria-label={t(`contactMore.kinds.${kind}`)}
              maxLength={254}
              value={value}
              onChange={(event) => put(index, { value: event.currentTarget.value })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size={32}
              aria-label={t('contactMore.removeIdentity', { value: value || t(`contactMore.kinds.${kind}`) })}
              onClick={() => change(identities.filter((_, each) => each !== index))}
            >
              <IconTrash size={18} />
            </ActionIcon>
          </Group>
        ))}
        <Button
          variant="subtle"
          w="fit-content"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => change([...identities, { kind: 'number', value: '' }])}
        >
          {t('contactMore.addIdentity')}
        </Button>
      </Stack>
    </Fieldset>
  );
}
