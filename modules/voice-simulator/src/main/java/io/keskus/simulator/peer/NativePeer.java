package io.keskus.simulator.peer;

import dev.onvoid.webrtc.CreateSessionDescriptionObserver;
import dev.onvoid.webrtc.PeerConnectionFactory;
import dev.onvoid.webrtc.PeerConnectionObserver;
import dev.onvoid.webrtc.PortAllocatorConfig;
import dev.onvoid.webrtc.RTCAnswerOptions;
import dev.onvoid.webrtc.RTCConfiguration;
import dev.onvoid.webrtc.RTCIceCandidate;
import dev.onvoid.webrtc.RTCIceGatheringState;
import dev.onvoid.webrtc.RTCOfferOptions;
import dev.onvoid.webrtc.RTCPeerConnection;
import dev.onvoid.webrtc.RTCPeerConnectionState;
import dev.onvoid.webrtc.RTCRtpSender;
import dev.onvoid.webrtc.RTCRtpTransceiver;
import dev.onvoid.webrtc.RTCSdpType;
import dev.onvoid.webrtc.RTCSessionDescription;
import dev.onvoid.webrtc.SetSessionDescriptionObserver;
import dev.onvoid.webrtc.media.audio.AudioTrack;
import dev.onvoid.webrtc.media.audio.CustomAudioSource;
import dev.onvoid.webrtc.media.audio.HeadlessAudioDeviceModule;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One WebRTC connection, with a native factory of its own: what happens to its audio device concerns it alone. */
final class NativePeer implements PeerConnectionObserver {

    private static final int SETTLED_MS = 150;

    private final int id;
    private final Consumer<Message> out;
    private final HeadlessAudioDeviceModule device = new HeadlessAudioDeviceModule();
    private final PeerConnectionFactory factory = new PeerConnectionFactory(device);
    private final CustomAudioSource source = new CustomAudioSource();
    private final Listener listener;
    private final RTCPeerConnection connection;
    private final AudioTrack track;
    private final RTCRtpSender sender;
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor();
    private volatile boolean speaking;
    private boolean described;

    NativePeer(int id, Consumer<Message> out) {
        this.id = id;
        this.out = out;
        this.listener = new Listener(
                frame -> out.accept(new Message(Message.Kind.SOUND, id, frame)),
                key -> tell(Message.Kind.KEY, String.valueOf(key)));
        var configuration = new RTCConfiguration();
        // no list of interfaces: one socket, which this machine reaches even when it has no network
        configuration.portAllocatorConfig =
                new PortAllocatorConfig().setDisableAdapterEnumeration(true).setDisableTcp(true);
        connection = factory.createPeerConnection(configuration, this);
        track = factory.createAudioTrack("carrier", source);
        sender = connection.addTrack(track, List.of("carrier"));
        sender.replaceTrack(null);
    }

    void offer() {
        described = false;
        connection.createOffer(new RTCOfferOptions(), created());
    }

    void answer(String offer) {
        described = false;
        connection.setRemoteDescription(
                new RTCSessionDescription(RTCSdpType.OFFER, offer),
                done(() -> connection.createAnswer(new RTCAnswerOptions(), created())));
    }

    void accept(String answer) {
        connection.setRemoteDescription(new RTCSessionDescription(RTCSdpType.ANSWER, answer), done(() -> {}));
    }

    /** @param frame 20 ms at 16 kHz */
    void say(byte[] frame) {
        if (speaking) {
            int half = frame.length / 2;
            source.pushAudio(java.util.Arrays.copyOfRange(frame, 0, half), 16, 16_000, 1, half / 2);
            source.pushAudio(java.util.Arrays.copyOfRange(frame, half, frame.length), 16, 16_000, 1, half / 2);
        }
    }

    void close() {
        speaking = false;
        later.execute(() -> {
            connection.close();
            device.stopPlayout();
            device.stopRecording();
        });
        later.shutdown();
    }

    @Override
    public void onIceCandidate(RTCIceCandidate candidate) {
        // all of them are in the description
    }

    @Override
    public void onIceGatheringChange(RTCIceGatheringState state) {
        if (state == RTCIceGatheringState.COMPLETE) {
            later.execute(this::describe);
        }
    }

    @Override
    public void onTrack(RTCRtpTransceiver transceiver) {
        ((AudioTrack) transceiver.getReceiver().getTrack()).addSink(listener);
    }

    @Override
    public void onConnectionChange(RTCPeerConnectionState state) {
        later.execute(() -> {
            if (state == RTCPeerConnectionState.CONNECTED) {
                later.schedule(this::speak, SETTLED_MS, TimeUnit.MILLISECONDS);
            }
            tell(Message.Kind.STATE, state.name().toLowerCase(Locale.ROOT));
        });
    }

    /**
     * The device's recording thread and whoever pushes frames must not both feed the connection: the library ends the
     * process when they meet. The thread starts when a connected sender gets its track; so the track comes last, and
     * the thread ends before the first frame.
     */
    private void speak() {
        sender.replaceTrack(track);
        device.stopRecording();
        speaking = true;
    }

    private CreateSessionDescriptionObserver created() {
        return new CreateSessionDescriptionObserver() {
            @Override
            public void onSuccess(RTCSessionDescription description) {
                connection.setLocalDescription(
                        description,
                        done(() -> later.execute(() -> {
                            if (connection.getIceGatheringState() == RTCIceGatheringState.COMPLETE) {
                                describe();
                            }
                        })));
            }

            @Override
            public void onFailure(String error) {
                tell(Message.Kind.FAILED, error);
            }
        };
    }

    private void describe() {
        if (!described) {
            described = true;
            tell(Message.Kind.DESCRIBED, Candidates.loopback(connection.getLocalDescription().sdp));
        }
    }

    private SetSessionDescriptionObserver done(Runnable next) {
        return new SetSessionDescriptionObserver() {
            @Override
            public void onSuccess() {
                next.run();
            }

            @Override
            public void onFailure(String error) {
                tell(Message.Kind.FAILED, error);
            }
        };
    }

    private void tell(Message.Kind kind, String text) {
        out.accept(Message.of(kind, id, text));
    }
}
