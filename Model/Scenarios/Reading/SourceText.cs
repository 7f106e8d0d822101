using System.Text;
using System.Text.Unicode;

namespace OrleansIndustrialBelt.Model.Scenarios.Reading;

/// <summary>Loads a text file and refuses what is not text.</summary>
internal static class SourceText
{
    private const int FirstBuffer = 1 << 16;

    /// <summary>The text of a UTF-8 file of at most 50 MB.</summary>
    /// <exception cref="UnreadableException">The file cannot be read or is no UTF-8 text.</exception>
    public static string Load(string path, Source source, Mark blame, KeyPath key)
    {
        byte[] bytes = Bytes(path, blame, key);
        ReadOnlySpan<byte> content = bytes;
        if (content.StartsWith(Encoding.UTF8.Preamble))
        {
            content = content[Encoding.UTF8.Preamble.Length..];
        }

        if (!Utf8.IsValid(content))
        {
            int at = FirstInvalid(content);
            throw new UnreadableException(
                MarkAt(Encoding.UTF8.GetString(content[..at]), source), KeyPath.Root, "is not UTF-8 text; save the file as UTF-8");
        }

        string text = Encoding.UTF8.GetString(content);
        RefuseControls(text, source);
        return text;
    }

    /// <summary>Refuses control characters; YAML's scanner takes a NUL for the end and would skip what follows.</summary>
    /// <exception cref="UnreadableException">The text holds one.</exception>
    public static void RefuseControls(string text, Source source)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is < ' ' and not ('\t' or '\n' or '\r') or '\u007F')
            {
                throw new UnreadableException(
                    MarkAt(text[..i], source), KeyPath.Root, $"holds the control character U+{(int)text[i]:X4}; remove it");
            }
        }
    }

    private static byte[] Bytes(string path, Mark blame, KeyPath key)
    {
        try
        {
            using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, FirstBuffer);
            using MemoryStream read = new();
            byte[] buffer = new byte[FirstBuffer];
            for (int count = file.Read(buffer); count > 0; count = file.Read(buffer))
            {
                read.Write(buffer, 0, count);
                if (read.Length > ReadingLimits.FileBytes)
                {
                    throw new UnreadableException(blame, key, $"{Quoting.Quote(path)} is larger than 50 MB; split or shrink it");
                }
            }

            return read.ToArray();
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnreadableException(blame, key, $"there is no file {Quoting.Quote(path)}; check the name and the folder");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnreadableException(blame, key, $"cannot be read ({Quoting.Sentence(fault.Message)}); give a file that you may read");
        }
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out int length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }

    private static Mark MarkAt(string before, Source source)
    {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < before.Length; i++)
        {
            if (before[i] == '\n' || (before[i] == '\r' && (i + 1 == before.Length || before[i + 1] != '\n')))
            {
                line++;
                lineStart = i + 1;
            }
        }

        return new Mark(source, line, before.Length - lineStart + 1);
    }
}
