package io.keskus.identity.staff;

import io.keskus.identity.OperatorRole;
import io.keskus.identity.keycloak.KeycloakAdmin;
import io.keskus.identity.keycloak.KeycloakFailure;
import io.keskus.identity.tokens.IdentitySettings;
import io.keskus.platform.StartStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Appoints the provider's first people at the start, since somebody has to appoint the others. */
@ApplicationScoped
class FirstOperators implements StartStep {
    private static final Logger LOG = Logger.getLogger(FirstOperators.class.getName());
    private static final String NAME = "First Operator";

    private final IdentitySettings settings;
    private final Staff staff;
    private final KeycloakAdmin keycloak;

    protected FirstOperators() {
        this(null, null, null);
    }

    @Inject
    FirstOperators(IdentitySettings settings, Staff staff, KeycloakAdmin keycloak) {
        this.settings = settings;
        this.staff = staff;
        this.keycloak = keycloak;
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public void start() {
        for (var operator : settings.operators()) {
            var email = operator.toLowerCase(Locale.ROOT);
            staff.appoint(email, Set.of(OperatorRole.OPERATOR_ADMIN));
            try {
                keycloak.account(email, NAME);
            } catch (KeycloakFailure away) {
                // the app starts without Keycloak; whoever has an account of their own is recognised by its address
                LOG.log(Level.WARNING, "no account was made for an operator: {0}", away.getMessage());
            }
        }
    }
}
