package io.keskus.simulator.message;

import io.keskus.simulator.account.Account;
import io.keskus.simulator.account.Register;
import io.keskus.simulator.clock.Timers;
import io.keskus.simulator.webhook.Hook;
import io.keskus.simulator.webhook.Webhooks;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All text messages. Each is sent after half a second and delivered after two, to nobody in particular. */
public final class Messages {

    private static final Duration SENT_AFTER = Duration.ofMillis(500);
    private static final Duration DELIVERED_AFTER = Duration.ofMillis(1500);
    private static final int ACCOUNT_SUSPENDED = 30002;

    private final Timers timers;
    private final Webhooks webhooks;
    private final Register register;
    private final Map<String, Message> messages = new LinkedHashMap<>();

    /** @param webhooks the way to the customers */
    public Messages(Timers timers, Webhooks webhooks, Register register) {
        this.timers = timers;
        this.webhooks = webhooks;
        this.register = register;
    }

    /** Takes a message; it is queued when this returns, or accepted when it goes by a messaging service. */
    public Message accept(Message.Draft draft) {
        var message = new Message(draft, timers.now());
        messages.put(message.sid(), message);
        report(message);
        timers.after(SENT_AFTER, () -> send(message));
        return message;
    }

    /** A message by its sid. */
    public Optional<Message> find(String sid) {
        return Optional.ofNullable(messages.get(sid));
    }

    /** The messages of an account, oldest first. */
    public List<Message> list(String accountSid) {
        return messages.values().stream()
                .filter(message -> message.accountSid().equals(accountSid))
                .toList();
    }

    /** Takes the text out of a message. */
    public void redact(Message message) {
        message.redact(timers.now());
    }

    /** Holds back a message that waits. */
    public void cancel(Message message) {
        message.become("canceled", timers.now());
        report(message);
    }

    /** Takes a message away that is over. */
    public void remove(Message message) {
        messages.remove(message.sid());
    }

    /** Forgets the messages that are over. */
    public void forgetOver() {
        messages.values().removeIf(Message::over);
    }

    private void send(Message message) {
        if (!message.waits()) {
            return;
        }
        if (!register.findAccount(message.accountSid()).map(Account::active).orElse(false)) {
            message.fail(ACCOUNT_SUSPENDED, timers.now());
            return;
        }
        message.become("sent", timers.now());
        report(message);
        timers.after(DELIVERED_AFTER, () -> {
            message.become("delivered", timers.now());
            report(message);
        });
    }

    private void report(Message message) {
        if (message.callback().url().isEmpty()) {
            return;
        }
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("MessageSid", message.sid());
        parameters.put("SmsSid", message.sid());
        parameters.put("MessageStatus", message.status());
        parameters.put("SmsStatus", message.status());
        parameters.put("AccountSid", message.accountSid());
        parameters.put("From", message.from());
        parameters.put("To", message.to());
        parameters.put("ApiVersion", "2010-04-01");
        if (!message.serviceSid().isEmpty()) {
            parameters.put("MessagingServiceSid", message.serviceSid());
        }
        webhooks.tell(Hook.callback(
                "message",
                message.status(),
                message.accountSid(),
                message.sid(),
                message.callback().method(),
                message.callback().url(),
                parameters));
        if (message.over()) {
            webhooks.finished(message.sid());
        }
    }
}
