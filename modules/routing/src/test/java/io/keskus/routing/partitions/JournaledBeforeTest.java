package io.keskus.routing.partitions;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.acd.BitmapMatching;
import io.keskus.acd.Command;
import io.keskus.acd.QueueRules;
import io.keskus.acd.Skills;
import io.keskus.acd.Snapshot;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.QueueId;
import io.keskus.platform.Ids;
import io.keskus.platform.Json;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What earlier versions of the program wrote is still read. */
class JournaledBeforeTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private final QueueId sales = new QueueId(Ids.next());

    @Test
    void rules_of_before_there_were_extensions_have_the_usual_one() {
        var rules = new Command.DefineQueue(QueueRules.simple(sales));
        var before = Json.write(rules).replace("\"wrapUpExtension\":\"PT1M\",", "");
        assertThat(before).doesNotContain("xtension");

        assertThat(new Entry(NOW, "DefineQueue", 1, before).command()).isEqualTo(rules);
    }

    @Test
    void a_snapshot_of_before_there_were_extensions_has_agents_without_one() {
        var engine = new BitmapMatching();
        engine.apply(NOW, new Command.DefineQueue(QueueRules.simple(sales)));
        engine.apply(NOW, new Command.DefineAgent(new AgentId(Ids.next()), Skills.NONE, new TreeSet<>(Set.of(sales))));
        var before = Json.write(engine.snapshot())
                .replace("\"wrapUpExtension\":\"PT1M\",", "")
                .replace(",\"extension\":null", "");
        assertThat(before).doesNotContain("xtension");

        assertThat(Json.read(before, Snapshot.class)).isEqualTo(engine.snapshot());
    }
}
