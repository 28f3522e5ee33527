import { Navigate } from '@tanstack/react-router';
import { useMe } from '../api/get-member-me';
import { areasOf, homeOf } from '../features/shell/areas';
import { NoSuchPage } from './broken';

/** Goes to the area where somebody works first of all. */
export function FirstArea({ tenant }: { tenant: string }) {
  const { data } = useMe();
  if (!data || areasOf(data.roles).length === 0) return <NoSuchPage />;
  const to: string = `/t/${tenant}/${homeOf(data.roles)}`;
  return <Navigate to={to} replace />;
}
