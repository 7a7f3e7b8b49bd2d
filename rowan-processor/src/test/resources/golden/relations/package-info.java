@org.jspecify.annotations.NullMarked
package relations;
