package io.keskus.ivr.flowfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.ivr.FileFault;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultsNameLineAndRemedyTest {
    private static final String SOUND = """
            flow: main
            languages: [en, fi]
            entry: ask
            nodes:
              ask:
                type: menu
                prompt:
                  en: Press 1.
                  fi: Paina 1.
                keys:
                  "1": wait
                timeoutSeconds: 5
                otherwise: bye
              wait:
                type: enqueue
                queue: sales
                otherwise: bye
              bye:
                type: hangup
            """;

    @Test
    void a_sound_file_has_no_fault() {
        assertThat(FlowReader.read("flows/main.yaml", SOUND)).isInstanceOf(FlowReading.Sound.class);
    }

    @Test
    void what_a_flow_names_outside_itself_is_told_with_its_place() {
        var sound = (FlowReading.Sound) FlowReader.read("flows/main.yaml", SOUND);
        assertThat(sound.mentions())
                .containsExactly(
                        new Mention(Mention.Kind.QUEUE, "sales", "flows/main.yaml", 16, 12, "nodes.wait.queue"));
    }

    @Test
    void an_unknown_key() {
        assertThat(only("timeoutSeconds: 5", "timeoutSeconds: 5\n    repeat: 3"))
                .isEqualTo(
                        "flows/main.yaml:13:5: nodes.ask: unknown key repeat; remove it, or write one of: type, prompt,"
                                + " keys, timeoutSeconds, tries, invalid, silence, otherwise");
    }

    @Test
    void a_missing_target() {
        assertThat(only("\"1\": wait", "\"1\": wiat"))
                .isEqualTo("flows/main.yaml:11:12: nodes.ask.keys.1: there is no node wiat;"
                        + " write one of: ask, wait, bye");
    }

    @Test
    void a_node_that_nobody_can_get_to() {
        assertThat(only("\"1\": wait", "\"1\": bye"))
                .isEqualTo("flows/main.yaml:14:3: nodes.wait: no caller can get to this node;"
                        + " name it as a target of another node, or remove it");
    }

    @Test
    void a_circle_that_a_silent_caller_goes_round_for_ever() {
        assertThat(only(
                        "    queue: sales\n    otherwise: bye",
                        "    queue: sales\n    otherwise: bye2\n"
                                + "  bye2:\n    type: say\n    prompt: {en: Sorry., fi: Anteeksi.}\n    next: wait"))
                .isEqualTo("flows/main.yaml:14:3: nodes.wait: a caller who does nothing goes round for ever:"
                        + " wait → bye2 → wait; let one of them lead to a voicemail or a hangup");
    }

    @Test
    void a_menu_without_a_time() {
        assertThat(only("    timeoutSeconds: 5\n", ""))
                .isEqualTo("flows/main.yaml:6:5: nodes.ask: timeoutSeconds is missing;"
                        + " write timeoutSeconds: and a whole number from 1 to 30");
    }

    @Test
    void a_menu_without_a_way_out_for_silence() {
        assertThat(faults(SOUND.replace("    timeoutSeconds: 5\n    otherwise: bye\n", "    timeoutSeconds: 5\n")))
                .containsExactly("flows/main.yaml:6:5: nodes.ask: otherwise is missing;"
                        + " name the node for a caller who used up the tries");
    }

    @Test
    void a_missing_language() {
        assertThat(only("      fi: Paina 1.\n", ""))
                .isEqualTo("flows/main.yaml:8:7: nodes.ask.prompt: fi is missing;"
                        + " add a line fi: with the text in Finnish");
    }

    @Test
    void a_language_that_is_not_the_flows() {
        assertThat(only("      fi: Paina 1.\n", "      fi: Paina 1.\n      sv: Tryck 1.\n"))
                .isEqualTo("flows/main.yaml:10:7: nodes.ask.prompt: unknown key sv;"
                        + " remove it, or write one of: en, fi");
    }

    @Test
    void a_key_that_stands_twice() {
        assertThat(only("      \"1\": wait", "      \"1\": wait\n      1: bye"))
                .isEqualTo("flows/main.yaml:12:7: nodes.ask.keys: the key 1 stands twice, first in line 11;"
                        + " remove one of the two");
    }

    @Test
    void a_wrong_type() {
        assertThat(only("timeoutSeconds: 5", "timeoutSeconds: soon"))
                .isEqualTo("flows/main.yaml:12:21: nodes.ask.timeoutSeconds: not a whole number from 1 to 30: soon;"
                        + " write a whole number from 1 to 30");
        assertThat(only("queue: sales", "queue: [sales]"))
                .isEqualTo("flows/main.yaml:16:12: nodes.wait.queue: a text is expected, not a list;"
                        + " write queue: and a name");
        assertThat(only("    prompt:\n      en: Press 1.\n      fi: Paina 1.\n", "    prompt: Press 1.\n"))
                .startsWith("flows/main.yaml:7:13: nodes.ask.prompt: a text per language is expected, not a text;");
    }

    @Test
    void a_key_that_no_telephone_has() {
        assertThat(only("\"1\": wait", "\"10\": wait"))
                .isEqualTo("flows/main.yaml:11:7: nodes.ask.keys: not a key of a telephone: 10;"
                        + " write one of 0 to 9, \"*\" or \"#\", in quotes");
    }

    @Test
    void an_unknown_type() {
        assertThat(only("type: hangup", "type: hang-up"))
                .isEqualTo(
                        "flows/main.yaml:19:11: nodes.bye.type: unknown type hang-up; write type: and one of collect,"
                                + " enqueue, hangup, hours, language, menu, note, say, start, voicemail");
    }

    @Test
    void a_start_node_in_the_middle() {
        assertThat(only(
                        "    otherwise: bye\n  wait:",
                        "    otherwise: again\n  again: {type: start, next: bye}\n  wait:"))
                .isEqualTo("flows/main.yaml:14:3: nodes.again: a start node that is not the entry;"
                        + " write entry: again, or remove the node");
    }

    @Test
    void text_that_is_no_yaml() {
        assertThat(only("keys:\n", "keys: {\n")).startsWith("flows/main.yaml:");
        assertThat(faults("")).containsExactly("flows/main.yaml:1:1: the file is empty; write a mapping of key: value");
        assertThat(faults("- a"))
                .containsExactly(
                        "flows/main.yaml:1:1: a mapping is expected, not a list; write key: value, one a line");
    }

    @Test
    void all_faults_are_told_at_once_in_the_order_of_the_file() {
        String text = SOUND.replace("entry: ask", "entry: aks")
                .replace("timeoutSeconds: 5", "timeoutSeconds: 99")
                .replace("queue: sales", "queue: Sales");
        assertThat(faults(text)).extracting(fault -> fault.split(":")[1]).containsExactly("3", "12", "16");
    }

    private static String only(String part, String instead) {
        assertThat(SOUND).contains(part);
        List<String> faults = faults(SOUND.replace(part, instead));
        assertThat(faults).hasSize(1);
        return faults.get(0);
    }

    private static List<String> faults(String text) {
        FlowReading reading = FlowReader.read("flows/main.yaml", text);
        assertThat(reading).isInstanceOf(FlowReading.Faulty.class);
        return ((FlowReading.Faulty) reading)
                .faults().stream().map(FileFault::toString).toList();
    }
}
