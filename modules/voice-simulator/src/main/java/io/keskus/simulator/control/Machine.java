package io.keskus.simulator.control;

import io.keskus.simulator.clock.Loop;
import io.keskus.simulator.contract.Ledger;
import io.keskus.simulator.message.Messages;
import io.keskus.simulator.rest.Limits;
import io.keskus.simulator.webhook.FaultBook;
import io.keskus.simulator.webhook.WebhookLog;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the control API turns besides calls.
 *
 * @param data directory in which phones, bins and faults survive a restart
 */
public record Machine(
        Loop loop,
        FaultBook faults,
        WebhookLog webhooks,
        Ledger ledger,
        Limits limits,
        Messages messages,
        Optional<Path> data) {}
