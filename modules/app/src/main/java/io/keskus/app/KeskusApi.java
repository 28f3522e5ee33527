package io.keskus.app;

import io.keskus.app.api.OpenApiResource;
import io.keskus.billing.api.InteractionUsageResource;
import io.keskus.billing.api.UsageResource;
import io.keskus.calls.api.AgentPhoneResource;
import io.keskus.calls.api.ContactCallsResource;
import io.keskus.calls.api.FollowUpsResource;
import io.keskus.calls.api.InteractionsResource;
import io.keskus.calls.api.InternalCallsResource;
import io.keskus.calls.api.LegalHoldResource;
import io.keskus.calls.api.LineChecksResource;
import io.keskus.calls.api.LineResource;
import io.keskus.calls.api.ListeningResource;
import io.keskus.calls.api.MoveResource;
import io.keskus.calls.api.OutboundCallsResource;
import io.keskus.calls.api.OwnPhoneResource;
import io.keskus.calls.api.RecordingArchiveResource;
import io.keskus.calls.api.RecordingCareResource;
import io.keskus.calls.api.RecordingsResource;
import io.keskus.calls.api.SupervisionResource;
import io.keskus.calls.api.TalkResource;
import io.keskus.calls.api.TransferResource;
import io.keskus.calls.api.WrapUpExtensionResource;
import io.keskus.contacts.api.ContactRulesResource;
import io.keskus.contacts.api.ContactsResource;
import io.keskus.contacts.api.MergesResource;
import io.keskus.contacts.api.SearchResource;
import io.keskus.contacts.api.TicketsResource;
import io.keskus.floor.api.AgentHelpResource;
import io.keskus.floor.api.AgentMessagesResource;
import io.keskus.floor.api.FloorAgentsResource;
import io.keskus.floor.api.FloorHelpResource;
import io.keskus.floor.api.FloorMessagesResource;
import io.keskus.floor.api.FloorQueuesResource;
import io.keskus.floor.api.FloorResource;
import io.keskus.floor.api.OwnDayResource;
import io.keskus.identity.IdentityProviders;
import io.keskus.identity.api.ApiKeysResource;
import io.keskus.identity.api.HistoryResource;
import io.keskus.identity.api.MeResource;
import io.keskus.identity.api.MembersResource;
import io.keskus.identity.api.SignInResource;
import io.keskus.identity.api.SocketTicketsResource;
import io.keskus.ivr.api.FlowValidationResource;
import io.keskus.ivr.api.FlowsResource;
import io.keskus.ivr.api.HoursResource;
import io.keskus.platform.PlatformProviders;
import io.keskus.routing.RoutingProviders;
import io.keskus.routing.api.AgentProfilesResource;
import io.keskus.routing.api.AgentsResource;
import io.keskus.routing.api.QueueMembersResource;
import io.keskus.routing.api.QueuesResource;
import io.keskus.routing.api.RoutingResource;
import io.keskus.tenancy.api.BrandingResource;
import io.keskus.tenancy.api.ErasuresResource;
import io.keskus.tenancy.api.OperatorResellersResource;
import io.keskus.tenancy.api.OperatorTenantsResource;
import io.keskus.tenancy.api.ResellerTenantsResource;
import io.keskus.tenancy.api.TenantResource;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The resources of all modules, named one by one: a search of the class path would also find those of libraries. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Keskus",
                        version = "v1",
                        description =
                                "A call centre as a service. Refusals are problem+json; lists are paged by cursor."),
        security = @SecurityRequirement(name = "bearer"),
        components =
                @Components(
                        schemas = {
                            @Schema(
                                    name = "Name",
                                    type = SchemaType.STRING,
                                    description = "The name of a tenant or reseller in addresses"),
                            @Schema(
                                    name = "Problem",
                                    description = "Problem details, RFC 9457",
                                    type = SchemaType.OBJECT,
                                    requiredProperties = {"type", "title", "status", "detail"},
                                    properties = {
                                        @SchemaProperty(name = "type", type = SchemaType.STRING),
                                        @SchemaProperty(name = "title", type = SchemaType.STRING),
                                        @SchemaProperty(name = "status", type = SchemaType.INTEGER),
                                        @SchemaProperty(name = "detail", type = SchemaType.STRING)
                                    })
                        },
                        securitySchemes =
                                @SecurityScheme(
                                        securitySchemeName = "bearer",
                                        type = SecuritySchemeType.HTTP,
                                        scheme = "bearer",
                                        description = "A token of the identity server, or an API key")))
public class KeskusApi extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        var classes = new HashSet<Class<?>>(PlatformProviders.classes());
        classes.addAll(IdentityProviders.classes());
        classes.addAll(RoutingProviders.classes());
        classes.addAll(Set.of(
                OpenApiResource.class,
                InteractionUsageResource.class,
                UsageResource.class,
                FollowUpsResource.class,
                ContactCallsResource.class,
                OwnDayResource.class,
                InteractionsResource.class,
                LegalHoldResource.class,
                LineResource.class,
                ListeningResource.class,
                RecordingArchiveResource.class,
                RecordingCareResource.class,
                RecordingsResource.class,
                TalkResource.class,
                TransferResource.class,
                WrapUpExtensionResource.class,
                SupervisionResource.class,
                OutboundCallsResource.class,
                InternalCallsResource.class,
                OwnPhoneResource.class,
                AgentPhoneResource.class,
                LineChecksResource.class,
                ContactRulesResource.class,
                ContactsResource.class,
                MergesResource.class,
                SearchResource.class,
                TicketsResource.class,
                ApiKeysResource.class,
                MeResource.class,
                MembersResource.class,
                SignInResource.class,
                SocketTicketsResource.class,
                FlowValidationResource.class,
                FlowsResource.class,
                HoursResource.class,
                FloorResource.class,
                AgentHelpResource.class,
                AgentMessagesResource.class,
                FloorAgentsResource.class,
                FloorHelpResource.class,
                FloorMessagesResource.class,
                FloorQueuesResource.class,
                MoveResource.class,
                AgentsResource.class,
                AgentProfilesResource.class,
                QueueMembersResource.class,
                HistoryResource.class,
                QueuesResource.class,
                RoutingResource.class,
                ErasuresResource.class,
                OperatorResellersResource.class,
                OperatorTenantsResource.class,
                ResellerTenantsResource.class,
                BrandingResource.class,
                TenantResource.class));
        return classes;
    }

    /**
     * JSON is ours alone: beside another provider of it, chance would decide which of the two reads a body. The server
     * switches on the feature of this name and no other, and there is none.
     */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.jsonFeature", "none of the server's");
    }
}
