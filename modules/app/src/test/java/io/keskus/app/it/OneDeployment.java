package io.keskus.app.it;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * Keeps the first class's deployment for all classes that follow: Arquillian would deploy anew for each. The server's
 * process ends with this one.
 */
public final class OneDeployment implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Keeper.class);
    }

    /** Stands before Arquillian's own observers. */
    public static final class Keeper {
        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> current;

        private DeploymentScenario kept;
        private boolean deployed;

        public void generate(@Observes EventContext<GenerateDeployment> event) {
            if (kept == null) {
                event.proceed();
                kept = current.get();
            } else {
                current.set(kept);
            }
        }

        public void deploy(@Observes EventContext<DeployManagedDeployments> event) {
            if (!deployed) {
                event.proceed();
                deployed = true;
            }
        }

        public void keep(@Observes EventContext<UnDeployManagedDeployments> event) {
            // not proceeding leaves the application where it is
        }
    }
}
