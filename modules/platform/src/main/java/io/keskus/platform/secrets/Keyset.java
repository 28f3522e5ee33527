package io.keskus.platform.secrets;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/** The master keyset, held by reference: a file that only the application may read. */
public final class Keyset {
    private final Aead aead;

    private Keyset(KeysetHandle handle) throws GeneralSecurityException {
        this.aead = handle.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    /** A keyset that is forgotten with the process. */
    public static Keyset ephemeral() {
        try {
            return new Keyset(generate());
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("no keyset can be made", failure);
        }
    }

    /**
     * @param create make and keep a new keyset when there is no file
     * @throws UncheckedIOException when the file cannot be read
     */
    public static Keyset in(Path file, boolean create) {
        try {
            if (create && Files.notExists(file)) {
                write(file, generate());
            }
            AeadConfig.register();
            return new Keyset(
                    TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get()));
        } catch (IOException failure) {
            throw new UncheckedIOException("the keyset " + file + " cannot be read", failure);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("the keyset " + file + " is damaged", failure);
        }
    }

    Aead aead() {
        return aead;
    }

    private static KeysetHandle generate() throws GeneralSecurityException {
        AeadConfig.register();
        return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
    }

    private static void write(Path file, KeysetHandle handle) throws IOException, GeneralSecurityException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createFile(file, owner);
        Files.writeString(file, TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get()));
    }
}
