package io.keskus.identity.members;

import io.keskus.identity.MemberId;
import io.keskus.identity.keycloak.KeycloakAdmin;
import io.keskus.identity.keycloak.KeycloakFailure;
import io.keskus.identity.staff.Staff;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Audit;
import io.keskus.platform.Directory;
import io.keskus.platform.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Passwords for one sign-in, which an administrator hands over in person. Only of an account that was made for this
 * tenant's member and is used nowhere else: whoever sets a password can sign in as that person, in every tenant.
 */
@ApplicationScoped
public class FirstPassword {
    // nothing that is read wrongly: no 0, 1, i, l, o
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final Members members;
    private final KeycloakAdmin keycloak;
    private final Staff staff;
    private final Directory directory;
    private final UnitOfWork work;
    private final Audit audit;
    private final SecureRandom chance = new SecureRandom();

    protected FirstPassword() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public FirstPassword(
            Members members, KeycloakAdmin keycloak, Staff staff, Directory directory, UnitOfWork work, Audit audit) {
        this.members = members;
        this.keycloak = keycloak;
        this.staff = staff;
        this.directory = directory;
        this.work = work;
        this.audit = audit;
    }

    private record Target(String account, String email) {}

    /**
     * Outside a unit of work. The password is told once and kept nowhere here.
     *
     * @throws ProblemException 404 {@code member-unknown}, 409 {@code account-pending} or {@code account-shared},
     *     503 {@code sign-in-unavailable}
     */
    public String issue(TenantId tenant, String actor, MemberId member) {
        var target = work.in(tenant, () -> target(member));
        try {
            if (staff.has(target.email()) || !isAloneIn(tenant, target.account())) {
                throw shared();
            }
            var password = password();
            keycloak.oneTimePassword(target.account(), password);
            work.run(
                    tenant,
                    () -> audit.record(
                            actor,
                            "member " + target.email(),
                            List.of(new Audit.Alteration("oneTimePassword", "", "given"))));
            return password;
        } catch (KeycloakFailure away) {
            throw new ProblemException(Problem.of(
                    "sign-in-unavailable",
                    "Sign-in unavailable",
                    503,
                    "Keycloak does not answer as it should: try again"));
        }
    }

    private Target target(MemberId member) {
        var row = members.row(member);
        if (row.suspended()) {
            throw new ProblemException(Problem.of(
                    "member-suspended", "Member suspended", 409, "this member is suspended: end the suspension first"));
        }
        if (row.keycloakUser() == null) {
            throw new ProblemException(Problem.of(
                    "account-pending",
                    "No account yet",
                    409,
                    "the account is still being made: try again in a moment; if it stays so, somebody has an account"
                            + " with this e-mail address already and has to prove the address"));
        }
        if (!row.accountMade()) {
            throw shared();
        }
        return new Target(row.keycloakUser(), row.email());
    }

    private boolean isAloneIn(TenantId tenant, String account) {
        var ours = keycloak.organization(directory.find(tenant).orElseThrow().slug());
        return keycloak.organizationsOf(account).equals(List.of(ours));
    }

    private static ProblemException shared() {
        return new ProblemException(Problem.of(
                "account-shared",
                "The account is not this tenant's alone",
                409,
                "the person had this account before, or uses it elsewhere too: they sign in with the password they"
                        + " have, or choose a new one by \"forgot password\""));
    }

    /** 16 of 31 letters: 79 bits. */
    private String password() {
        return chance.ints(16, 0, LETTERS.length())
                .mapToObj(at -> String.valueOf(LETTERS.charAt(at)))
                .collect(Collectors.joining())
                .replaceAll("(.{4})(?!$)", "$1-");
    }
}
