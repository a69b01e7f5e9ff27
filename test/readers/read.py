"""Reads exports with the programs they are meant for, and compares what these read with graph.json.

read.py FOLDER: FOLDER holds graph.json and the exports under the names that the formats give them.
Prints a line of JSON for each reader: {"reader": …, "file": …, "outcome": "passed" | "failed" | "skipped", "why": …}.
"""

import csv
import importlib
import io
import json
import shutil
import subprocess
import sys
import zipfile
from collections import Counter
from pathlib import Path

csv.field_size_limit(10**9)
FOLDER = Path(sys.argv[1])
GRAPH = json.loads((FOLDER / "graph.json").read_text("utf-8"))
NODES = {node["key"]: node["attributes"] for node in GRAPH["nodes"]}
EDGES = {frozenset((edge["source"], edge["target"])): edge["attributes"] for edge in GRAPH["edges"]}


class Missing(Exception):
    """What a reader needs is not on this machine."""


def need(module):
    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise Missing(f"the Python package {module.split('.')[0]} ({error})") from error


def same(what, read, meant):
    if read != meant:
        raise AssertionError(f"{what}: read {str(read)[:200]!r}, meant {str(meant)[:200]!r}")


def labels():
    return Counter(attributes["label"] for attributes in NODES.values())


def check_networkx(graph, ids, label, weight):
    """Compares a graph of networkx; `ids` gives the id of a node, `label` and `weight` read attributes."""
    same("actors", {ids(node) for node in graph.nodes}, set(NODES))
    for node, data in graph.nodes(data=True):
        same("label", label(data), NODES[ids(node)]["label"])
    same("links", {frozenset((ids(a), ids(b))) for a, b in graph.edges()}, set(EDGES))
    for a, b, data in graph.edges(data=True):
        same("weight", round(float(weight(data)), 6), round(EDGES[frozenset((ids(a), ids(b)))]["weight"], 6))


def networkx_graphml(file):
    graph = need("networkx").read_graphml(file)
    check_networkx(graph, lambda node: node, lambda data: data["label"], lambda data: data["weight"])
    if not str(graph.graph.get("program", "")).startswith("dramatis "):
        raise AssertionError("the graph does not say where it comes from")


def networkx_gexf(file):
    # networkx reads GEXF 1.2 and before; 1.3 differs in the name of its namespace alone in what is written here.
    text = file.read_text("utf-8").replace("http://gexf.net/1.3/viz", "http://www.gexf.net/1.2draft/viz")
    text = text.replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft").replace('version="1.3"', 'version="1.2"')
    graph = need("networkx").read_gexf(io.BytesIO(text.encode("utf-8")))
    check_networkx(graph, lambda node: node, lambda data: data["label"], lambda data: data["weight"])
    for node, data in graph.nodes(data=True):
        place = data["viz"]["position"]
        same("place", (place["x"], place["y"]), (NODES[node]["x"], NODES[node]["y"]))


def networkx_gml(file):
    graph = need("networkx").read_gml(file, label="id")
    key = {node: data["key"] for node, data in graph.nodes(data=True)}
    check_networkx(graph, key.get, lambda data: data["label"], lambda data: data["weight"])


def networkx_pajek(file):
    graph = need("networkx").read_pajek(file)
    same("actors", graph.number_of_nodes(), len(NODES))
    same("links", graph.number_of_edges(), len(EDGES))


def networkx_cytoscape(file):
    networkx = need("networkx")
    graph = networkx.cytoscape_graph({"data": [], "directed": False, "multigraph": False, **json.loads(file.read_text("utf-8")), })
    check_networkx(graph, lambda node: node, lambda data: data["label"], lambda data: data["weight"])


def check_igraph(graph, ids):
    same("actors", set(ids), set(NODES))
    same("labels", Counter(graph.vs["label"]), labels())
    same("links", {frozenset((ids[edge.source], ids[edge.target])) for edge in graph.es}, set(EDGES))
    total = sum(attributes["weight"] for attributes in EDGES.values())
    same("weights", round(sum(graph.es["weight"]) if EDGES else 0, 3), round(total, 3))


def igraph_graphml(file):
    graph = need("igraph").Graph.Read_GraphML(str(file))
    check_igraph(graph, graph.vs["id"])


def igraph_gml(file):
    html = importlib.import_module("html")
    graph = need("igraph").Graph.Read_GML(str(file))
    graph.vs["label"] = [html.unescape(label) for label in graph.vs["label"]]
    check_igraph(graph, [html.unescape(key) for key in graph.vs["key"]])


def igraph_pajek(file):
    graph = need("igraph").Graph.Read_Pajek(str(file))
    same("actors", graph.vcount(), len(NODES))
    same("links", graph.ecount(), len(EDGES))


def graphviz_dot(file):
    program = shutil.which("dot")
    if program is None:
        raise Missing("Graphviz (apt install graphviz)")
    run = subprocess.run([program, "-Kneato", "-n2", "-Tplain", str(file)], capture_output=True, check=False)
    same("what dot complains of", run.stderr.decode("utf-8"), "")
    lines = [line.split(" ", 1)[0] for line in run.stdout.decode("utf-8").splitlines()]
    same("actors", lines.count("node"), len(NODES))
    same("links", lines.count("edge"), len(EDGES))


def read_table(file, **dialect):
    with open(file, encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream, strict=True, **dialect))


def plain(label):
    """Without the apostrophe that guards against formulas."""
    return label[1:] if label[:1] == "'" else label


def csv_actors(file):
    rows = read_table(file)
    same("actors", [row["id"] for row in rows], sorted(NODES))
    same("labels", Counter(plain(row["label"]) for row in rows), Counter(plain(label) for label in labels().elements()))


def csv_links(file):
    rows = read_table(file)
    same("links", {frozenset((row["source"], row["target"])) for row in rows}, set(EDGES))


def check_mentions(rows):
    counts = Counter(row["actor"] for row in rows)
    same("actors with mentions", set(counts) <= set(NODES), True)
    # Near copies of an article have mentions that the graph does not count.
    fewer = {key: count for key, count in counts.items() if count < NODES[key]["mentions"]}
    same("actors with fewer mentions than counted", fewer, {})
    for row in rows:
        if row["text"].strip() and plain(row["text"]) not in row["sentence"]:
            raise AssertionError(f"{row['text']} does not stand in its sentence: {row['sentence']}")


def csv_mentions(file):
    check_mentions(read_table(file))


def csv_articles(file):
    rows = read_table(file)
    same("known articles", {row["id"] for row in rows} <= set(GRAPH["attributes"]["articles"]), True)


def tsv_links(file):
    rows = read_table(file, delimiter="\t", quoting=csv.QUOTE_NONE)
    same("links", {frozenset((row["source"], row["target"])) for row in rows}, set(EDGES))


def openpyxl_workbook(file):
    workbook = need("openpyxl").load_workbook(file, read_only=True)
    sheets = {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in workbook.worksheets}
    same("sheets", list(sheets), ["links", "actors", "relations", "mentions", "articles", "about"])
    head, *rows = sheets["actors"]
    same("labels", Counter(row[head.index("label")] for row in rows), labels())
    same("whole numbers", {type(row[head.index("mentions")]) for row in rows} <= {int}, True)
    same("links", len(sheets["links"]) - 1, len(EDGES))
    same("about", dict(sheets["about"][1:])["actors"], len(NODES))


def followthemoney_entities(file):
    model = need("followthemoney").model
    seen = {}
    for line in file.read_text("utf-8").splitlines():
        data = json.loads(line)
        entity = model.get_proxy(data, cleaned=False)
        entity.schema.validate(entity.to_dict())
        for name, values in data["properties"].items():
            same(f"values of {entity.schema.name}.{name} that loading keeps", len(entity.get(name)), len(values))
        seen[data["id"]] = entity
    for entity in seen.values():
        for prop, value in entity.itervalues():
            if prop.type.name == "entity" and value not in seen:
                raise AssertionError(f"{entity.id} points to {value}, which is not there")
    schemata = Counter(entity.schema.name for entity in seen.values())
    same("actors", sum(schemata[name] for name in ("Person", "Organization", "Address", "LegalEntity")), len(NODES))
    together = [one for one in seen.values() if any(role.startswith("named together") for role in one.get("role", quiet=True))]
    same("links", len(together), len(EDGES))


def rdflib_json_ld(file):
    rdflib = need("rdflib")
    graph = rdflib.Graph().parse(file, format="json-ld")
    schema = rdflib.Namespace("https://schema.org/")
    actors = set()
    for name in ("Person", "Organization", "Place"):
        actors |= {node for node in graph.subjects(rdflib.RDF.type, schema[name]) if str(node).startswith("urn:")}
    same("actors", len(actors), len(NODES))
    same("links", len(set(graph.subjects(rdflib.RDF.type, schema.Observation))), len(EDGES))
    mentioned = set(graph.objects(None, schema.mentions))
    same("articles mention actors of the graph", mentioned <= actors, True)


def zip_neo4j(file):
    with zipfile.ZipFile(file) as archive:
        same("damaged", archive.testzip(), None)
        read = lambda name: list(csv.DictReader(io.TextIOWrapper(archive.open(name), "utf-8", newline=""), strict=True))
        actors, links, mentions = read("actors.csv"), read("links.csv"), read("mentions.csv")
        articles = {row["id:ID(Article)"] for row in read("articles.csv")}
    same("actors", {row["id:ID(Actor)"] for row in actors}, set(NODES))
    same("links", {frozenset((row[":START_ID(Actor)"], row[":END_ID(Actor)"])) for row in links}, set(EDGES))
    same("ends of mentions", {row[":END_ID(Actor)"] for row in mentions} <= set(NODES), True)
    same("starts of mentions", {row[":START_ID(Article)"] for row in mentions} <= articles, True)


def elementtree_svg(file):
    tree = importlib.import_module("xml.etree.ElementTree").parse(file)
    name = "{http://www.w3.org/2000/svg}"
    marks = tree.findall(f".//{name}circle") + [one for one in tree.findall(f".//{name}rect") if one.get("class")]
    same("actors", len(marks), len(NODES))
    same("links", len(tree.findall(f".//{name}path")), len(EDGES))


READERS = [
    ("networkx", "graph.graphml", networkx_graphml),
    ("networkx", "graph.gexf", networkx_gexf),
    ("networkx", "graph.gml", networkx_gml),
    ("networkx", "graph.net", networkx_pajek),
    ("networkx", "graph.cyjs", networkx_cytoscape),
    ("igraph", "graph.graphml", igraph_graphml),
    ("igraph", "graph.gml", igraph_gml),
    ("igraph", "graph.net", igraph_pajek),
    ("Graphviz", "graph.dot", graphviz_dot),
    ("Python csv", "actors.csv", csv_actors),
    ("Python csv", "links.csv", csv_links),
    ("Python csv", "mentions.csv", csv_mentions),
    ("Python csv", "articles.csv", csv_articles),
    ("Python csv", "links.tsv", tsv_links),
    ("openpyxl", "graph.xlsx", openpyxl_workbook),
    ("followthemoney", "entities.ftm.json", followthemoney_entities),
    ("rdflib", "graph.jsonld", rdflib_json_ld),
    ("Python zipfile", "neo4j.zip", zip_neo4j),
    ("ElementTree", "graph.svg", elementtree_svg),
]

for reader, name, check in READERS:
    outcome, why = "passed", ""
    try:
        check(FOLDER / name)
    except Missing as missing:
        outcome, why = "skipped", f"needs {missing}"
    except Exception as error:  # whatever a reader says is what it says of the file
        outcome, why = "failed", f"{type(error).__name__}: {error}"
    print(json.dumps({"reader": reader, "file": name, "outcome": outcome, "why": why}), flush=True)
