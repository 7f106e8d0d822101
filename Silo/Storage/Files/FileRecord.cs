using System.Security.Cryptography;

namespace OrleansIndustrialBelt.Silo.Storage.Files;

/// <summary>A record's file: 16 bytes that no other version of any record has, which are its ETag, then what the serializer wrote.</summary>
/// <param name="path">The file.</param>
/// <param name="drafts">A folder on the same file system, for files that are being written.</param>
internal sealed class FileRecord(string path, string drafts)
{
    private const int TagLength = 16;

    /// <summary>The ETag of what is there; null if nothing is.</summary>
    public string? ReadTag()
    {
        try
        {
            using var file = Open();
            var tag = new byte[TagLength];
            return TagOf(tag.AsSpan(0, file.ReadAtLeast(tag, TagLength, throwOnEndOfStream: false)));
        }
        catch (Exception exception) when (IsMissing(exception))
        {
            return null;
        }
    }

    /// <summary>ETag and content of what is there; null if nothing is.</summary>
    public async Task<(string Tag, BinaryData Content)?> Read()
    {
        try
        {
            await using var file = Open();
            var bytes = new byte[file.Length];
            var length = await file.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false);
            var tag = Math.Min(TagLength, length);
            return (TagOf(bytes.AsSpan(0, tag)), BinaryData.FromBytes(bytes.AsMemory(tag, length - tag)));
        }
        catch (Exception exception) when (IsMissing(exception))
        {
            return null;
        }
    }

    /// <summary>Replaces what is there, whole or not at all.</summary>
    /// <returns>The new ETag.</returns>
    public async Task<string> Write(BinaryData content)
    {
        var tag = RandomNumberGenerator.GetBytes(TagLength);
        var draft = Path.Combine(drafts, Path.GetRandomFileName());
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            await using (var file = new FileStream(draft, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                await file.WriteAsync(tag);
                await file.WriteAsync(content.ToMemory());
                file.Flush(flushToDisk: true);
            }

            File.Move(draft, path, overwrite: true);
            return TagOf(tag);
        }
        catch
        {
            // A full disk must not be filled by what could not be written.
            File.Delete(draft);
            throw;
        }
    }

    /// <summary>Removes what is there.</summary>
    public void Delete() => File.Delete(path);

    private static string TagOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(bytes);

    private static bool IsMissing(Exception exception) => exception is FileNotFoundException or DirectoryNotFoundException;

    // Somebody may put a newer version in its place meanwhile; this handle keeps the one it has opened.
    private FileStream Open() => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
}
