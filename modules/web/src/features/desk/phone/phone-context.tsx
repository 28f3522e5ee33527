import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import { Phone, type PhoneState } from './phone';
import { twilioCarrier } from './twilio-carrier';

const thePhone = new Phone(twilioCarrier);
const PhoneContext = createContext<Phone>(thePhone);

/** Gives the pages another phone than the browser's own, as tests do. */
export function PhoneProvider({ phone, children }: { phone: Phone; children: ReactNode }) {
  return <PhoneContext.Provider value={phone}>{children}</PhoneContext.Provider>;
}

/** The phone of this tab. */
export function usePhone(): Phone {
  return useContext(PhoneContext);
}

/** What the phone does now. */
export function usePhoneState(): PhoneState {
  const phone = useContext(PhoneContext);
  return useSyncExternalStore(phone.subscribe, phone.snapshot);
}
