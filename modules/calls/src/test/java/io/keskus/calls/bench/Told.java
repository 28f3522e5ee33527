package io.keskus.calls.bench;

import io.keskus.acd.OfferId;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.DomainEvent;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.QueueId;
import io.keskus.platform.Ids;
import io.keskus.routing.DirectedRefused;
import io.keskus.routing.OfferAccepted;
import io.keskus.routing.OfferDeclined;
import io.keskus.routing.WorkOffered;
import io.keskus.telephony.CarrierCommandFailed;
import io.keskus.telephony.ConferenceFact;
import io.keskus.telephony.LegDialled;
import io.keskus.telephony.ProviderCallId;
import java.util.Optional;

/** What routing and telephony tell of their own accord. */
public final class Told {
    private final CallBench bench;

    public Told(CallBench bench) {
        this.bench = bench;
    }

    public void offers(QueueId from, AgentId agent, long number) {
        var at = bench.clock.instant();
        var offer = new OfferId(bench.call(), number);
        tell(new WorkOffered(Ids.next(), bench.tenant, at, bench.call(), from, agent, offer, at.plusSeconds(20)));
    }

    public void accepts(AgentId agent, long number) {
        var offer = new OfferId(bench.call(), number);
        tell(new OfferAccepted(Ids.next(), bench.tenant, bench.clock.instant(), bench.call(), agent, offer));
    }

    public void accepts(InteractionId work, AgentId agent) {
        tell(new OfferAccepted(Ids.next(), bench.tenant, bench.clock.instant(), work, agent, new OfferId(work, 7)));
    }

    public void refuses(InteractionId work, AgentId agent) {
        tell(new OfferDeclined(Ids.next(), bench.tenant, bench.clock.instant(), work, agent, new OfferId(work, 7)));
    }

    public void notFree(InteractionId work, AgentId agent) {
        tell(new DirectedRefused(Ids.next(), bench.tenant, bench.clock.instant(), work, agent));
    }

    public CallBench dialled(ProviderCallId leg) {
        var order = bench.carrier.dialled;
        tell(new LegDialled(
                Ids.next(), bench.tenant, bench.clock.instant(), "key", order.conference(), order.label(), leg));
        return bench;
    }

    public void dialFails() {
        tell(new CarrierCommandFailed(
                Ids.next(),
                bench.tenant,
                bench.clock.instant(),
                bench.call() + ".dial." + bench.carrier.dialled.label(),
                "Dial",
                bench.carrier.dialled.conference().value(),
                "refused"));
    }

    /** Told by the conference, as may come before {@link #dialled}. */
    public void joins(ProviderCallId leg) {
        bench.in(() -> {
            bench.rooms.news.conference(new ConferenceFact(
                    bench.carrier.dialled.conference(),
                    "CF1",
                    ConferenceFact.What.JOINED,
                    Optional.of(leg),
                    Optional.of(bench.carrier.dialled.label()),
                    bench.clock.instant(),
                    3));
            return null;
        });
    }

    public void tell(DomainEvent news) {
        bench.in(() -> {
            if (news.getClass().getPackageName().equals("io.keskus.routing")) {
                bench.rooms.routingNews.handle(news);
            } else {
                bench.rooms.carrierOrders.handle(news);
            }
            return null;
        });
    }
}
