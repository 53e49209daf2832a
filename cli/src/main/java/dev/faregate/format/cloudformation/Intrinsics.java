package dev.faregate.format.cloudformation;

import dev.faregate.format.Function;
import java.util.HashMap;
import java.util.Map;

/// All intrinsic functions, by the name after `Fn::`.
final class Intrinsics {
  private Intrinsics() {}

  static Map<String, Function> of(
      References references, Conditions conditions, Mappings mappings, Include include) {
    var functions = new HashMap<String, Function>();
    functions.put("And", new And());
    functions.put("Base64", new Base64());
    functions.put("Cidr", new Cidr());
    functions.put("Condition", new Condition(conditions));
    functions.put("Equals", new Equals());
    functions.put("FindInMap", new FindInMap(mappings));
    functions.put("GetAZs", new GetAZs());
    functions.put("GetAtt", new GetAtt(references));
    functions.put("If", new If(conditions));
    functions.put("ImportValue", new ImportValue());
    functions.put("Join", new Join());
    functions.put("Length", new Length());
    functions.put("Not", new Not());
    functions.put("Or", new Or());
    functions.put("Ref", new Ref(references));
    functions.put("Select", new Select());
    functions.put("Split", new Split());
    functions.put("Sub", new Sub(references));
    functions.put("ToJsonString", new ToJsonString());
    functions.put("Transform", new Transform(include));
    return functions;
  }
}
