package relations;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Identity;
import dev.rowan.mapping.Many;
import dev.rowan.mapping.On;
import dev.rowan.mapping.One;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Shape;
import dev.rowan.mapping.Table;
import dev.rowan.mapping.Through;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Self-references, inverse one-to-one, composite keys, tables without key, insert by steps, member records.
class Forest {
  @Table("nodes")
  record Node(
      @Id @Identity int id,
      @Nullable @References(Node.class) Integer parentId,
      String kingdom,
      String genus,
      String species,
      int height) {
    interface Relations {
      @On("parentId")
      One<Node> parent();

      Many<Node> children();

      @Through(Edge.class)
      @On("fromId")
      Many<Node> targets();

      One<Detail> detail();
    }
  }

  @Table
  record Edge(@Id @References(Node.class) int fromId, @Id @References(Node.class) int toId) {}

  @Table
  record Detail(@Id @References(Node.class) int nodeId, String text) {
    interface Relations {
      One<Node> node();
    }
  }

  @Table
  record Place(@Id String country, @Id int number) {
    interface Relations {
      Many<Visit> visits();
    }
  }

  @Table
  record Visit(
      @Id long id, @References(Place.class) String placeCountry, @References(Place.class) int placeNumber) {
    interface Relations {
      One<Place> place();
    }
  }

  @Table
  record Measure(@Nullable String note, int value) {}

  @Table
  record Scrap(@Nullable String note) {}

  @Shape(Detail.class)
  record DetailCard(String text, NodeCard node) {}

  @Shape(Node.class)
  record NodeCard(int id, List<Node> children, @Nullable Node parent, @Nullable Detail detail) {}
}
