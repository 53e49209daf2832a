package dev.faregate.format.sam;

import dev.faregate.format.Draft;
import dev.faregate.format.Made;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Origin;
import java.util.ArrayList;
import java.util.List;

/// `Domain` of an API: a custom domain name, what it maps to, and its DNS records. Where SAM
/// appends a hash to a name, the API's name stands in front instead.
final class ApiDomain {
  private ApiDomain() {}

  static void ofRestApi(SamResource api) {
    added(api, "AWS::ApiGateway::DomainName", "AWS::ApiGateway::BasePathMapping", "RestApiId");
  }

  static void ofHttpApi(SamResource api) {
    added(api, "AWS::ApiGatewayV2::DomainName", "AWS::ApiGatewayV2::ApiMapping", "ApiId");
  }

  private static void added(SamResource api, String type, String mappingType, String apiId) {
    var written = api.mapping("Domain");
    if (written.entries().isEmpty()) {
      return;
    }
    for (var required : new String[] {"DomainName", "CertificateArn"}) {
      if (!Draft.isWritten(written, required)) {
        api.refuse("Missing required property 'Domain." + required + "'", api.place("Domain"));
      }
    }
    var place = api.place("Domain");
    var name = api.name() + "DomainName";
    api.adds(type, name, place, domain(written));
    api.isCalled("DomainName", name);
    mappings(api, written, name, mappingType, apiId);
    records(api, written, place);
  }

  private static Mapping domain(Mapping written) {
    var type = written.get("EndpointConfiguration");
    var place = written.origin();
    Node endpoint = type.isPresent() ? type.get() : Made.text("REGIONAL", place);
    var types = Made.entry("Types", Made.list(endpoint.origin(), endpoint));
    return new Draft(place)
        .take(written, "DomainName", "CertificateArn", "SecurityPolicy", "EndpointAccessMode")
        .take(written, "MutualTlsAuthentication", "OwnershipVerificationCertificateArn")
        .put("EndpointConfiguration", Made.mapping(endpoint.origin(), types))
        .build();
  }

  private static void mappings(
      SamResource api, Mapping written, String domain, String type, String apiId) {
    var base = written.get("BasePath");
    List<Node> paths =
        base.isEmpty() || !Draft.isWritten(base.get()) ? List.of() : Nodes.items(base.get());
    if (paths.isEmpty()) {
      var draft = mapping(api, domain, apiId, written.origin());
      api.adds(type, api.name() + "BasePathMapping", api.place("Domain"), draft.build());
    }
    for (int i = 0; i < paths.size(); i++) {
      var path = paths.get(i);
      var name = api.name() + plain(path, i) + "BasePathMapping";
      var draft = mapping(api, domain, apiId, path.origin()).put("BasePath", path);
      api.adds(type, name, path.origin(), draft.build());
    }
  }

  private static Draft mapping(SamResource api, String domain, String apiId, Origin place) {
    return new Draft(place)
        .put("DomainName", Made.reference(domain, "", place))
        .put(apiId, api.reference(""));
  }

  /// The letters and digits of a path, which may stand in a logical name.
  private static String plain(Node path, int position) {
    if (!(path instanceof Node.Scalar scalar)) {
      return Integer.toString(position);
    }
    var letters = new StringBuilder();
    for (int i = 0; i < scalar.text().length(); i++) {
      char letter = scalar.text().charAt(i);
      if (Character.isLetterOrDigit(letter)) {
        letters.append(letter);
      }
    }
    return letters.toString();
  }

  private static void records(SamResource api, Mapping written, Origin place) {
    if (!(written.get("Route53").orElse(Made.text("", place)) instanceof Mapping zone)) {
      return;
    }
    var name = written.get("DomainName");
    var records = new ArrayList<Node>();
    for (var type :
        Nodes.isTrue(zone.get("IpV6").orElse(zone)) ? List.of("A", "AAAA") : List.of("A")) {
      var draft = new Draft(place).put("Type", type);
      if (name.isPresent()) {
        draft.put("Name", name.get());
      }
      records.add(draft.build());
    }
    var group =
        new Draft(zone.origin())
            .take(zone, "HostedZoneId", "HostedZoneName")
            .put("RecordSets", new Sequence(records, zone.origin()));
    api.adds("AWS::Route53::RecordSetGroup", api.name() + "RecordSetGroup", place, group.build());
  }
}
