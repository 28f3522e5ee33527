package io.keskus.simulator.account;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Who is a customer and what they hold; told to a keeper after every change, so that it survives a restart. */
public final class Register {

    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private final Map<String, ApiKey> keys = new LinkedHashMap<>();
    private final Map<String, Holding> numbers = new LinkedHashMap<>();
    private final Map<String, Holding> applications = new LinkedHashMap<>();
    private final Consumer<Contents> keeper;

    /** @param keeper is given everything after every change */
    public Register(Contents start, Consumer<Contents> keeper) {
        this.keeper = keeper;
        start.accounts().forEach(account -> accounts.put(account.sid(), account));
        start.keys().forEach(key -> keys.put(key.sid(), key));
        start.numbers().forEach(number -> numbers.put(number.sid(), number));
        start.applications().forEach(application -> applications.put(application.sid(), application));
    }

    /** Adds an account or replaces it. */
    public Account put(Account account) {
        accounts.put(account.sid(), account);
        return kept(account);
    }

    /** Adds a key or replaces it. */
    public ApiKey put(ApiKey key) {
        keys.put(key.sid(), key);
        return kept(key);
    }

    /** Adds a number or an application, or replaces it. */
    public Holding put(Holding holding) {
        (holding.sid().startsWith("PN") ? numbers : applications).put(holding.sid(), holding);
        return kept(holding);
    }

    /** Takes a number, an application or a key away. */
    public void remove(String sid) {
        numbers.remove(sid);
        applications.remove(sid);
        keys.remove(sid);
        kept(sid);
    }

    /** An account by its sid. */
    public Optional<Account> findAccount(String sid) {
        return Optional.ofNullable(accounts.get(sid));
    }

    /** A key by its sid. */
    public Optional<ApiKey> findKey(String sid) {
        return Optional.ofNullable(keys.get(sid));
    }

    /** An application by its sid, in whichever account. */
    public Optional<Holding> findApplication(String sid) {
        return Optional.ofNullable(applications.get(sid));
    }

    /** A phone number by what one dials. */
    public Optional<Holding> findNumber(String dialled) {
        return numbers.values().stream()
                .filter(number -> number.field("PhoneNumber").equals(dialled))
                .findFirst();
    }

    /** All accounts, oldest first. */
    public Collection<Account> accounts() {
        return accounts.values();
    }

    /** All keys, oldest first. */
    public Collection<ApiKey> keys() {
        return keys.values();
    }

    /** All numbers, oldest first. */
    public Collection<Holding> numbers() {
        return numbers.values();
    }

    /** All applications, oldest first. */
    public Collection<Holding> applications() {
        return applications.values();
    }

    private <T> T kept(T changed) {
        keeper.accept(Contents.of(this));
        return changed;
    }
}
