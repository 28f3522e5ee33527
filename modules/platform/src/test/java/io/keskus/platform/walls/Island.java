package io.keskus.platform.walls;

import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** A tenant's row for the tests of the walls. */
@Entity
@Table(name = "wall_island")
@Multitenant
class Island {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    private String name;

    @ManyToOne
    @JoinColumn(name = "bridge_id")
    private Island bridge;

    @Version
    private long version;

    protected Island() {}

    Island(UUID id, String name, Island bridge) {
        this.id = id;
        this.name = name;
        this.bridge = bridge;
    }

    String name() {
        return name;
    }

    void rename(String newName) {
        name = newName;
    }

    Island bridge() {
        return bridge;
    }
}
