package blog;

public interface Person extends UserFields {
  default String fullName() {
    return firstName() + " " + lastName();
  }
}
