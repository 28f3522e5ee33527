package io.keskus.launcher.calling;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PlainTellerTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Teller teller = new PlainTeller(new PrintStream(printed, true, StandardCharsets.UTF_8));

    @Test
    void tells_both_sides_of_a_call_by_the_seconds_since_it_was_placed() throws IOException {
        teller.carrier(json("{'at':'2026-11-21T10:00:00Z','ms':0,'event':'dialled','from':'+35840','to':'+35813'}"));
        teller.carrier(json("{'at':'2026-11-21T10:00:00.1Z','ms':100,'event':'webhook','url':'http://app'}"));
        teller.carrier(json("{'at':'2026-11-21T10:00:02.5Z','ms':2500,'event':'heard','kind':'say','text':'Hei'}"));
        teller.app(json("{'seq':4,'at':'2026-11-21T10:00:03Z','fact':{'type':'queued','name':'sales','priority':5}}"));
        teller.app(
                json("{'seq':6,'at':'2026-11-21T10:00:04Z','fact':{'type':'offered','agent':'x','agentName':'Ana'}}"));

        assertThat(lines())
                .containsExactly(
                        "    0.0 s  dials +35813 from +35840",
                        "    2.5 s  hears \"Hei\"",
                        "    3.0 s  queue sales: in the queue",
                        "    4.0 s  offered to Ana");
    }

    @Test
    void tells_the_record_each_usage_and_what_it_cost() throws IOException {
        teller.books(
                json("{'outcome':'ANSWERED','waitSeconds':1,'talkSeconds':5,'interaction':'i'}"),
                json("{'usage':[{'meter':'inbound-minutes','destination':'fi-fixed','seconds':19,'minutes':'1',"
                        + "'amount':'0.024','currency':'EUR','plan':'tariff v1'}],"
                        + "'total':{'minor':2,'amount':'0.02','currency':'EUR'}}"));

        assertThat(lines())
                .containsExactly(
                        "record      ANSWERED, waited 1 s, talked 5 s, interaction i",
                        "usage       inbound-minutes, fi-fixed: 19 s, 1 min, 0.024 EUR by tariff v1",
                        "cost        0.02 EUR");
    }

    private String[] lines() {
        return printed.toString(StandardCharsets.UTF_8).split("\\R");
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text.replace('\'', '"'));
    }
}
