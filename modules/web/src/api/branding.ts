import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { Brand } from './types';

/** The tenant's brand. */
export function useBrand() {
  const { tenant, api } = useSession();
  return useQuery({
    queryKey: ['branding'],
    queryFn: () => answer<Brand>(api.GET('/api/v1/tenants/{tenant}/branding', { params: { path: { tenant } } })),
    staleTime: 5 * 60_000,
  });
}

export interface BrandChange {
  /** Empty for none. */
  productName?: string;
  /** Empty for none. */
  colour?: string;
  logo?: { type: string; base64: string };
  removeLogo?: boolean;
}

/** Changes the brand as it was read. */
export function useChangeBrand() {
  const { tenant, api } = useSession();
  const answers = useQueryClient();
  return useMutation({
    mutationFn: ({ brand, change }: { brand: Brand; change: BrandChange }) =>
      answer<Brand>(
        api.PATCH('/api/v1/tenants/{tenant}/branding', {
          params: { path: { tenant }, header: { 'If-Match': `"${brand.version}"` } },
          body: change,
        }),
      ),
    onSuccess: (brand) => answers.setQueryData(['branding'], brand),
    onSettled: () => answers.invalidateQueries({ queryKey: ['history'] }),
  });
}
