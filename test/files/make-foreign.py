"""Makes the files of foreign/: what stands in folders beside reports. Each is what a real program writes.

Needs pillow, pillow-heif, imageio-ffmpeg, fonttools, brotli, pyarrow, numpy, py7zr; a C compiler, javac, xz, zstd, bzip2.
"""

import io, os, pickle, py_compile, sqlite3, subprocess, sys, tempfile
from pathlib import Path

import imageio_ffmpeg, numpy, pillow_heif, py7zr, pyarrow
from fontTools import subset
from pyarrow import feather, parquet
from PIL import Image

out = Path(__file__).parent / "foreign"
out.mkdir(exist_ok=True)
work = Path(tempfile.mkdtemp())
numpy.random.seed(5)

# Noise: its bytes are any, and hardly a zero among the first thousand.
pillow_heif.register_heif_opener()
picture = Image.fromarray((numpy.random.random((24, 24, 3)) * 255).astype("uint8"))
for ending in "png jpg gif bmp webp tiff ico jp2 dds pcx tga heic avif eps".split():
    picture.save(out / f"picture.{ending}")
Image.new("RGB", (40, 30), "white").save(out / "white.png")

ffmpeg = [imageio_ffmpeg.get_ffmpeg_exe(), "-y", "-loglevel", "error", "-f", "lavfi"]
for ending in "mp3 wav ogg flac aac m4a wma aiff".split():
    subprocess.run([*ffmpeg, "-i", "sine=duration=0.1:sample_rate=8000", out / f"sound.{ending}"], check=True)
bare = ["-id3v2_version", "0", "-write_xing", "0"]
subprocess.run([*ffmpeg, "-i", "sine=duration=0.2:sample_rate=8000", *bare, out / "bare.mp3"], check=True)
for ending in "mp4 avi mkv webm mov wmv flv mpg m2t".split():
    subprocess.run([*ffmpeg, "-i", "testsrc=duration=0.1:size=32x32:rate=25", out / f"video.{ending}"], check=True)

(work / "m.py").write_text("x = 1\n")
py_compile.compile(work / "m.py", cfile=out / "module.pyc")
(work / "A.java").write_text("class A { int x = 5; }")
subprocess.run(["javac", "-d", out, work / "A.java"], check=True)
(work / "a.c").write_text("int main(){return 0;}")
subprocess.run(["gcc", "-c", work / "a.c", "-o", out / "program.o"], check=True)

font = "/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf"
for flavor in ["ttf", "woff", "woff2"]:
    arguments = [font, "--text=5", f"--output-file={out}/font.{flavor}"]
    subset.main(arguments + ([] if flavor == "ttf" else [f"--flavor={flavor}"]))

database = sqlite3.connect(out / "data.sqlite")
database.execute("pragma page_size = 512")
database.execute("create table if not exists t(a)")
database.commit()
table = pyarrow.table({"a": [1, 2, 3]})
parquet.write_table(table, out / "data.parquet")
feather.write_feather(table, out / "data.arrow")
numpy.save(out / "data.npy", numpy.arange(9))
(out / "numbers.bin").write_bytes(numpy.random.random(300).tobytes())
(out / "zeros.bin").write_bytes(bytes(600))

with py7zr.SevenZipFile(out / "packed.7z", "w") as archive:
    archive.writestr("Thu 5%", "x.txt")
for program, ending in [("xz", "xz"), ("zstd", "zst"), ("bzip2", "bz2")]:
    packed = subprocess.run([program, "-c"], input=b"Thu 5%\n" * 9, capture_output=True, check=True).stdout
    (out / f"packed.{ending}").write_bytes(packed)
