@org.jspecify.annotations.NullMarked
package blog;
